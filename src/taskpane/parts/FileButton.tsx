import { Button } from '@fluentui/react-button';
import { FolderOpen20Regular } from '@fluentui/react-icons/svg/folder-open';
import { useRef, type ReactElement } from 'react';
import { FILE_KINDS } from '../read-file';

interface Props {
  /** What stands on it. */
  readonly name: string;
  readonly onFile: (file: File) => void;
}

/** A button that lets the person choose a file with sheets or tables in it. */
export function FileButton({ name, onFile }: Props): ReactElement {
  const chooser = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button
        className="wide quiet"
        icon={<FolderOpen20Regular />}
        onClick={() => {
          chooser.current?.click();
        }}
      >
        {name}
      </Button>
      <input
        ref={chooser}
        type="file"
        hidden
        accept={FILE_KINDS}
        aria-label={name}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) onFile(file);
          // The same file may be chosen again after it was mended.
          currentTarget.value = '';
        }}
      />
    </>
  );
}

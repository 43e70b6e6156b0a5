import { Button } from '@fluentui/react-button';
import { ArrowLeft20Regular } from '@fluentui/react-icons/svg/arrow-left';
import { useEffect, useRef, type ReactElement } from 'react';
import { useTexts } from '../texts';

interface Props {
  readonly title: string;
  readonly onBack: () => void;
  /** False where something else on the page takes the focus. */
  readonly takesFocus?: boolean;
}

/** The back row of a page. It takes the focus: a tap has just opened the page. */
export function PageHeader({ title, onBack, takesFocus = true }: Props): ReactElement {
  const { label } = useTexts();
  const back = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (takesFocus) back.current?.focus();
  }, [takesFocus]);
  return (
    <header className="page-header">
      <Button
        ref={back}
        appearance="subtle"
        icon={<ArrowLeft20Regular />}
        aria-label={label('nav.back')}
        onClick={onBack}
      />
      <h1>{title}</h1>
    </header>
  );
}

import type { ReactElement } from 'react';
import type { Session } from '../../excel/session-state';
import type { PrefillFind } from '../models/prefill-source';
import { PasteBox } from './PasteBox';
import { PrefillFile } from './PrefillFile';
import { PrefillSheets } from './PrefillSheets';

interface Props {
  readonly session: Session;
  readonly onFind: (find: PrefillFind) => void;
}

/** Where indicators can be brought in from: a file, what the person pastes, another sheet. */
export default function PrefillSources({ session, onFind }: Props): ReactElement {
  return (
    <>
      <PrefillFile onFind={onFind} />
      <PasteBox onFind={onFind} />
      <PrefillSheets session={session} onFind={onFind} />
    </>
  );
}

import type { ReactElement } from 'react';
import type { ImportProblem } from '../read-file';
import { useTemplateLabels } from '../use-template-labels';

/** Why a file gave nothing, in one sentence, with the code. */
export function FileProblemLine({ problem }: { readonly problem: ImportProblem }): ReactElement {
  const label = useTemplateLabels();
  return (
    <p className="caption danger" role="alert">
      {label(`imp.${problem}`)} <span>{label('imp.code', { c: problem })}</span>
    </p>
  );
}

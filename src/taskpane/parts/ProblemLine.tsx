import type { ReactElement } from 'react';
import type { TemplateProblem } from '../../sheet/template/gallery';
import { plainText } from '../../texts/figures';
import { useTemplateLabels } from '../use-template-labels';
import { SeverityIcon } from './SeverityIcon';

interface Props {
  readonly id: string;
  readonly problem: TemplateProblem | null;
}

/** What is wrong with the fields above, in one sentence; its room is there also while nothing is. */
export function ProblemLine({ id, problem }: Props): ReactElement {
  const label = useTemplateLabels();
  return (
    <p id={id} className="state problem-line">
      {problem && (
        <>
          <SeverityIcon severity="error" />
          {label(`wrong.${problem.code}`, {
            name: problem.name ?? label('opt.execution'),
            found: plainText(problem.found ?? 0),
          })}
        </>
      )}
    </p>
  );
}

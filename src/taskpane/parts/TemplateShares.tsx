import { useId, type ReactElement } from 'react';
import type { TemplateProblem } from '../../sheet/template/gallery';
import type { TemplateDraft } from '../models/template-draft';
import type { ShareGroup, Shares } from '../models/template-shares';
import { useTemplateLabels } from '../use-template-labels';
import { CountField } from './CountField';
import { WeightField } from './WeightField';

interface Props {
  readonly draft: TemplateDraft;
  readonly shares: Shares;
  readonly problem: TemplateProblem | null;
  /** The id of the sentence about what is wrong. */
  readonly reason: string;
  readonly onChange: (part: Partial<TemplateDraft>) => void;
}

/** How many rows each part of the sheet has, and how the 100 points are shared out among the classes. */
export function TemplateShares(props: Props): ReactElement {
  const { shares, draft, problem, reason, onChange } = props;
  const { groups, execution } = shares;
  const label = useTemplateLabels();
  const heading = useId();
  return (
    <div role="group" aria-labelledby={heading} className="template-shares">
      <h4 id={heading}>{label(execution === null ? 'opt.rows' : 'opt.shares')}</h4>
      {execution !== null && (
        <p className="share-line class-line">
          <span>{label('opt.execution')}</span>
          <WeightField
            name={label('opt.execution')}
            text={draft.execution}
            shared={execution}
            wrong={problem?.option === 'executionWeight'}
            reason={reason}
            onChange={(text) => {
              onChange({ execution: text });
            }}
          />
        </p>
      )}
      {groups.map((group) => (
        <Group key={group.name} {...props} group={group} />
      ))}
    </div>
  );
}

interface GroupProps extends Props {
  readonly group: ShareGroup;
}

function Group({ group, draft, problem, reason, onChange }: GroupProps): ReactElement {
  const { name, weight, level2 } = group;
  return (
    <>
      {name !== '' && (
        <p className="share-line class-line">
          <span>{name}</span>
          {weight !== null && (
            <WeightField
              name={name}
              text={draft.weights[name] ?? ''}
              shared={weight}
              wrong={problem?.option === 'classWeights' && (problem.name ?? name) === name}
              reason={reason}
              onChange={(text) => {
                onChange({ weights: { ...draft.weights, [name]: text } });
              }}
            />
          )}
        </p>
      )}
      {level2.map((one) => (
        <p key={one.name} className="share-line">
          <span>{one.name}</span>
          <CountField
            name={one.name}
            text={draft.counts[one.name] ?? ''}
            usual={one.usual}
            wrong={problem?.option === 'counts' && (problem.name ?? one.name) === one.name}
            reason={reason}
            onChange={(text) => {
              onChange({ counts: { ...draft.counts, [one.name]: text } });
            }}
          />
        </p>
      ))}
    </>
  );
}

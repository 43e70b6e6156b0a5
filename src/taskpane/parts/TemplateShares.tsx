import { useId, type ReactElement } from 'react';
import { plainText } from '../../texts/figures';
import type { SheetOptions } from '../models/sheet-options';
import type { TemplateDraft } from '../models/template-draft';
import type { ShareGroup } from '../models/template-shares';
import { useTemplateLabels } from '../use-template-labels';
import { CountField } from './CountField';
import { WeightField } from './WeightField';

interface Props {
  readonly sheet: SheetOptions;
  readonly draft: TemplateDraft;
  /** The id of the sentence about what is wrong. */
  readonly reason: string;
  readonly onChange: (part: Partial<TemplateDraft>) => void;
}

/** How many rows each part of the sheet has, and how the 100 points are shared out among the classes. */
export function TemplateShares(props: Props): ReactElement {
  const { sheet, draft, reason, onChange } = props;
  const { groups, execution } = sheet.shares;
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
            wrong={sheet.problem?.option === 'executionWeight'}
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

function Group(props: GroupProps): ReactElement {
  const { group, sheet } = props;
  return (
    <>
      {(group.name !== '' || sheet.given.rows) && <ClassLine {...props} />}
      {!sheet.given.rows && group.level2.map((one) => <CountLine key={one.name} {...props} level2={one} />)}
    </>
  );
}

/** A 一级指标 with its points: to type, or as the source has them; with its number of rows where that is given. */
function ClassLine({ group, sheet, draft, reason, onChange }: GroupProps): ReactElement {
  const { name: level1, weight, level2 } = group;
  const { given, problem } = sheet;
  const label = useTemplateLabels();
  const name = level1 || label('opt.noClass');
  const n = level2.reduce((sum, { count }) => sum + count, 0);
  return (
    <p className="share-line class-line">
      <span>{given.rows ? label('opt.rowsOf', { name, n }) : name}</span>
      {weight !== null && given.weights && <span>{plainText(weight)}</span>}
      {weight !== null && !given.weights && (
        <WeightField
          name={name}
          text={draft.weights[level1] ?? ''}
          shared={weight}
          wrong={problem?.option === 'classWeights' && (problem.name ?? level1) === level1}
          reason={reason}
          onChange={(text) => {
            onChange({ weights: { ...draft.weights, [level1]: text } });
          }}
        />
      )}
    </p>
  );
}

interface CountLineProps extends GroupProps {
  readonly level2: ShareGroup['level2'][number];
}

/** A 二级指标 with its number of rows. */
function CountLine({ level2, sheet: { problem }, draft, reason, onChange }: CountLineProps): ReactElement {
  const { name, usual } = level2;
  return (
    <p className="share-line">
      <span>{name}</span>
      <CountField
        name={name}
        text={draft.counts[name] ?? ''}
        usual={usual}
        wrong={problem?.option === 'counts' && (problem.name ?? name) === name}
        reason={reason}
        onChange={(text) => {
          onChange({ counts: { ...draft.counts, [name]: text } });
        }}
      />
    </p>
  );
}

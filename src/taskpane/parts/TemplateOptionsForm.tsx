import { Button } from '@fluentui/react-button';
import { Input } from '@fluentui/react-input';
import { Radio, RadioGroup } from '@fluentui/react-radio';
import { useId, type ReactElement } from 'react';
import {
  templateProblems,
  type Template,
  type TemplateOptions,
  type TemplateProblem,
} from '../../sheet/template/gallery';
import { plainText } from '../../texts/figures';
import { firstProblem, optionsOf, type TemplateDraft } from '../models/template-draft';
import { sharesOf, type Shares } from '../models/template-shares';
import { useTemplateLabels } from '../use-template-labels';
import { ProblemLine } from './ProblemLine';
import { TemplateShares } from './TemplateShares';

interface Props {
  readonly template: Template;
  readonly draft: TemplateDraft;
  readonly onChange: (part: Partial<TemplateDraft>) => void;
  readonly onInsert: (options: TemplateOptions) => void;
}

/** The options of a template; what is wrong with them stands above 插入, always in sight, and keeps it off. */
export function TemplateOptionsForm({ template, draft, onChange, onInsert }: Props): ReactElement {
  const label = useTemplateLabels();
  const reason = useId();
  const options = optionsOf(draft);
  const problem = firstProblem(templateProblems(template, options));
  const shares = sharesOf(template, options);
  const parts = { draft, problem, reason, onChange };
  return (
    <>
      <HeadFields {...parts} template={template} />
      <TemplateShares {...parts} shares={shares} />
      <div className="options-foot">
        <SumLine shares={shares} />
        <ProblemLine id={reason} problem={problem} />
        <Button
          className="wide"
          appearance="primary"
          disabledFocusable={problem !== null}
          aria-describedby={problem ? reason : undefined}
          onClick={() => {
            if (!problem) onInsert(options);
          }}
        >
          {label('tpl.insert')}
        </Button>
      </div>
    </>
  );
}

/** What all points come to; always in sight beside 插入. */
function SumLine({ shares: { execution, sum } }: { readonly shares: Shares }): ReactElement | null {
  const label = useTemplateLabels();
  if (execution === null) return null;
  return (
    <p className="share-line caption">
      <span>{label('opt.automatic')}</span>
      <span>{sum !== null && label('opt.sum', { n: plainText(sum) })}</span>
    </p>
  );
}

interface HeadProps extends Pick<Props, 'template' | 'draft' | 'onChange'> {
  readonly problem: TemplateProblem | null;
  /** The id of the sentence about what is wrong. */
  readonly reason: string;
}

/** Year, unit and money, each on a line of its own. */
function HeadFields({ template, draft, problem, reason, onChange }: HeadProps): ReactElement {
  const wrongYear = problem?.option === 'year';
  const label = useTemplateLabels();
  const money = useId();
  return (
    <>
      <label className="option-line">
        <span>{label('opt.unit')}</span>
        <Input
          size="small"
          value={draft.unit}
          placeholder={label('opt.unit.hint')}
          onChange={(_, { value }) => {
            onChange({ unit: value });
          }}
        />
      </label>
      {template.id !== 'decomposition' && (
        <div className="option-line">
          <span id={money}>{label('opt.money')}</span>
          <RadioGroup
            layout="horizontal"
            aria-labelledby={money}
            value={draft.money}
            onChange={(_, { value }) => {
              onChange({ money: value === '元' ? '元' : '万元' });
            }}
          >
            <Radio value="万元" label={label('opt.money.万元')} />
            <Radio value="元" label={label('opt.money.元')} />
          </RadioGroup>
        </div>
      )}
      <label className="option-line">
        <span>{label('opt.year')}</span>
        <Input
          size="small"
          className="year-field"
          inputMode="numeric"
          aria-invalid={wrongYear}
          aria-describedby={wrongYear ? reason : undefined}
          value={draft.year}
          onChange={(_, { value }) => {
            onChange({ year: value });
          }}
        />
      </label>
    </>
  );
}

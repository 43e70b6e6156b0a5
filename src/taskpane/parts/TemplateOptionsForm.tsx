import { Button } from '@fluentui/react-button';
import { Input } from '@fluentui/react-input';
import { Radio, RadioGroup } from '@fluentui/react-radio';
import { useId, type ReactElement } from 'react';
import type { TemplateOptions } from '../../sheet/template/gallery';
import { plainText } from '../../texts/figures';
import type { SheetOptions } from '../models/sheet-options';
import type { TemplateDraft } from '../models/template-draft';
import { useTemplateLabels } from '../use-template-labels';
import { ProblemLine } from './ProblemLine';
import { SeverityIcon } from './SeverityIcon';
import { TemplateShares } from './TemplateShares';

interface Props {
  /** What the fields come to. */
  readonly sheet: SheetOptions;
  readonly draft: TemplateDraft;
  readonly onChange: (part: Partial<TemplateDraft>) => void;
  readonly onInsert: (options: TemplateOptions) => void;
}

/** The options of a new sheet; what is wrong with them stands above 插入, always in sight, and keeps it off. */
export function TemplateOptionsForm({ sheet, draft, onChange, onInsert }: Props): ReactElement {
  const label = useTemplateLabels();
  const reason = useId();
  const { options, problem } = sheet;
  const parts = { sheet, draft, reason, onChange };
  return (
    <>
      <HeadFields {...parts} />
      <TemplateShares {...parts} />
      <div className="options-foot">
        <SumLine sheet={sheet} />
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

/** What all points come to; always in sight beside 插入. Points of the source that do not add to 100 are told, not refused. */
function SumLine({ sheet: { shares, given } }: Pick<Props, 'sheet'>): ReactElement | null {
  const label = useTemplateLabels();
  const { execution, sum } = shares;
  if (execution === null) return null;
  const isWrong = given.weights && sum !== null && sum !== 100;
  return (
    <p className="share-line caption">
      <span>{label(given.weights ? 'opt.given' : 'opt.automatic')}</span>
      {sum !== null && (
        <span className={isWrong ? 'state' : undefined}>
          {isWrong && <SeverityIcon severity="warning" />}
          {label(isWrong ? 'opt.sumWrong' : 'opt.sum', { n: plainText(sum) })}
        </span>
      )}
    </p>
  );
}

interface HeadProps extends Pick<Props, 'sheet' | 'draft' | 'onChange'> {
  /** The id of the sentence about what is wrong. */
  readonly reason: string;
}

/** Unit, money and year, each on a line of its own; what is given is not asked. */
function HeadFields({ sheet, draft, reason, onChange }: HeadProps): ReactElement {
  const { given, problem } = sheet;
  const wrongYear = problem?.option === 'year';
  const label = useTemplateLabels();
  const money = useId();
  return (
    <>
      {!given.unit && (
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
      )}
      {!given.money && (
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

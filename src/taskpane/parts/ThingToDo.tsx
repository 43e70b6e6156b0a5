import { Button } from '@fluentui/react-button';
import { CheckmarkCircle20Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { Info20Regular } from '@fluentui/react-icons/svg/info';
import type { ReactElement } from 'react';
import { toA1, type CellAddress } from '../../model/address';
import type { FindingId } from '../../model/finding';
import type { ThingToDoView } from '../models/thing-to-do';
import { useTexts } from '../texts';
import type { IndicatorTarget } from '../use-pane';
import { LargeSeverityIcon } from './SeverityIcon';

interface Props {
  readonly thing: ThingToDoView;
  readonly checkOnly: boolean;
  /** Whether its button is the view's primary one; the error panel takes that place. */
  readonly primary: boolean;
  readonly onGoTo: (cell: CellAddress) => void;
  readonly onOpen: (target: IndicatorTarget) => void;
  readonly onShowCheck: (check: FindingId) => void;
}

/** The one filled box of the view: what to do first, always of the same height. */
export function ThingToDo({ thing, checkOnly, primary, onGoTo, onOpen, onShowCheck }: Props): ReactElement {
  const { label } = useTexts();
  const { title, hint } = words(thing, label);
  return (
    <section className={`thing-to-do ${thing.kind}`}>
      <ThingIcon kind={thing.kind} />
      <div>
        <h2>{title}</h2>
        <p>{hint}</p>
      </div>
      {thing.kind === 'missing' && (
        <Button
          className={primary ? undefined : 'quiet'}
          appearance={primary ? 'primary' : 'secondary'}
          onClick={() => {
            if (checkOnly) onGoTo(thing.next);
            else onOpen({ row: thing.next.row, focus: 'explanation' });
          }}
        >
          {checkOnly ? label('go.cell', { cell: toA1(thing.next) }) : label('cta.write')}
        </Button>
      )}
      {thing.kind === 'repeated' && (
        <Button
          className="quiet"
          onClick={() => {
            onShowCheck(thing.check);
          }}
        >
          {label('cta.see')}
        </Button>
      )}
    </section>
  );
}

function ThingIcon({ kind }: { readonly kind: ThingToDoView['kind'] }): ReactElement {
  if (kind === 'missing') return <LargeSeverityIcon severity="error" />;
  if (kind === 'repeated') return <LargeSeverityIcon severity="warning" />;
  return kind === 'done' ? (
    <CheckmarkCircle20Filled className="icon success" />
  ) : (
    <Info20Regular className="icon muted" />
  );
}

function words(
  thing: ThingToDoView,
  label: ReturnType<typeof useTexts>['label'],
): { readonly title: string; readonly hint: string } {
  switch (thing.kind) {
    case 'missing':
      return { title: label('cta.missing', { n: thing.count }), hint: label('cta.missing.hint') };
    case 'repeated':
      return { title: label('cta.repeated'), hint: label('cta.repeated.hint', { n: thing.rows }) };
    case 'done':
      return { title: label('cta.done'), hint: label('cta.done.hint', { n: thing.explained }) };
    case 'none':
      return { title: label('cta.none'), hint: label('cta.none.hint') };
  }
}

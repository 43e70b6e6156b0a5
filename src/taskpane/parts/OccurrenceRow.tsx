import { Button } from '@fluentui/react-button';
import { ChevronRight12Regular } from '@fluentui/react-icons/svg/chevron-right';
import type { ReactElement } from 'react';
import type { FormView, PaneWrite } from '../../excel/session-state';
import { toA1, type CellAddress } from '../../model/address';
import { scoreText } from '../../texts/figures';
import type { Occurrence } from '../models/finding-groups';
import { fixFor, type Fix } from '../models/fixes';
import { indicatorAt } from '../models/indicator-at';
import { paperOf } from '../models/papers';
import { placeName } from '../models/place-name';
import { pageLabels } from '../../texts/page-labels';
import { useTexts } from '../texts';
import { useLabelList } from '../use-label-list';
import type { IndicatorTarget } from '../use-pane';

/** What a tap on a place may lead to. */
export interface OccurrenceActions {
  readonly onGoTo: (cell: CellAddress, sheetId?: string) => void;
  readonly onOpen: (target: IndicatorTarget) => void;
  readonly onTake: (write: PaneWrite) => void;
}

interface Props extends OccurrenceActions {
  readonly view: FormView;
  readonly place: Occurrence;
}

/** One place of a check: cell, what stands there, what is wrong; a tap opens its indicator, or selects the cell. */
export function OccurrenceRow({ view, place, onGoTo, onOpen, onTake }: Props): ReactElement {
  const { finding: write, label } = useTexts();
  const paper = paperOf(view, place.finding);
  const name = paper ? { text: paper.finding.sheet } : placeName(view.form, place.cell);
  const fix = fixFor(view, place);
  return (
    <div className="occurrence">
      <button
        type="button"
        className="occurrence-place"
        onClick={() => {
          const target = indicatorAt(view, place);
          if (target) onOpen(target);
          else onGoTo(place.cell, paper?.sheetId);
        }}
      >
        <span className="cell">{toA1(place.cell)}</span>
        <span className="name">{'text' in name ? name.text : label(name.label)}</span>
        <span className="detail">{write(place.finding).detail}</span>
      </button>
      {fix ? (
        <FixButton fix={fix} onOpen={onOpen} onTake={onTake} />
      ) : (
        <ChevronRight12Regular className="chevron" />
      )}
    </div>
  );
}

function FixButton({
  fix,
  onOpen,
  onTake,
}: Pick<OccurrenceActions, 'onOpen' | 'onTake'> & { readonly fix: Fix }): ReactElement {
  const label = useLabelList(pageLabels);
  return (
    <Button
      size="small"
      className="quiet"
      onClick={() => {
        if (fix.kind === 'explain') onOpen(fix.target);
        else onTake(fix.write);
      }}
    >
      {fix.kind === 'explain' ? label('occ.write') : label('occ.take', { v: scoreText(fix.score) })}
    </Button>
  );
}

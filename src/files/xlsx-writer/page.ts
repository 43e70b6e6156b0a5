import type { PageSetup } from 'exceljs';
import type { PlanPage } from '../../model/sheet-plan';

const A4 = 9;
const inches = (centimetres: number): number => centimetres / 2.54;
/** Inches, Excel's own; nothing is printed there. */
const HEADER = 0.3;

/** The page set-up: A4, one page wide and as long as it needs to be. Print area and title rows are defined names. */
export function pageSetupOf(page: PlanPage): Partial<PageSetup> {
  const { top, bottom, left, right } = page.margins;
  return {
    paperSize: A4,
    orientation: page.orientation,
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    blackAndWhite: page.blackAndWhite,
    horizontalCentered: page.centerHorizontally,
    margins: {
      top: inches(top),
      bottom: inches(bottom),
      left: inches(left),
      right: inches(right),
      header: HEADER,
      footer: HEADER,
    },
  };
}

import { rangeToA1 } from '../model/address';
import type { PlanPage } from '../model/sheet-plan';

/** Queues the page set-up: A4, one page wide and as long as it needs to be. */
export function queuePage(sheet: Excel.Worksheet, page: PlanPage): void {
  const layout = sheet.pageLayout;
  layout.paperSize = 'A4';
  layout.orientation = page.orientation === 'portrait' ? 'Portrait' : 'Landscape';
  layout.blackAndWhite = page.blackAndWhite;
  layout.centerHorizontally = page.centerHorizontally;
  layout.setPrintMargins('Centimeters', page.margins);
  layout.setPrintArea(rangeToA1(page.printArea));
  if (page.titleRows) {
    layout.setPrintTitleRows(`$${String(page.titleRows.from + 1)}:$${String(page.titleRows.to + 1)}`);
  }
  // Said in full: without it fitting is ignored until the Page Layout tab has been open (OfficeDev/office-js#1860).
  layout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
}

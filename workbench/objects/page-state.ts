import type { Area } from '../engine/area';

/** A sheet's page set-up, margins in points, as Excel starts it. */
export interface PageState {
  readonly values: Readonly<Record<string, unknown>>;
  readonly printArea: readonly Area[];
  readonly titleRows: readonly Area[];
}

export const DEFAULT_PAGE: PageState = {
  values: {
    orientation: 'Portrait',
    paperSize: 'Letter',
    zoom: { scale: 100 },
    blackAndWhite: false,
    draftMode: false,
    centerHorizontally: false,
    centerVertically: false,
    topMargin: 54,
    bottomMargin: 54,
    leftMargin: 50.4,
    rightMargin: 50.4,
    headerMargin: 21.6,
    footerMargin: 21.6,
    printGridlines: false,
    printHeadings: false,
    printOrder: 'DownThenOver',
    printComments: 'NoComments',
    printErrors: 'AsDisplayed',
    firstPageNumber: '',
  },
  printArea: [],
  titleRows: [],
};

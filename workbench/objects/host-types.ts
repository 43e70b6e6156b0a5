import type { HostType } from '../protocol/host-object';
import { applicationType } from './application';
import {
  conditionalFormatRuleType,
  conditionalFormatType,
  customConditionalFormatType,
} from './conditional-format';
import { conditionalFormatsType } from './conditional-formats';
import {
  conditionalRangeBordersType,
  conditionalRangeBorderType,
  conditionalRangeFillType,
  conditionalRangeFontType,
  conditionalRangeFormatType,
} from './conditional-style';
import { dataValidationType } from './data-validation';
import { freezePanesType } from './freeze-panes';
import { namedItemsType, namedItemType } from './named-items';
import { pageLayoutType } from './page-layout';
import { rangeType } from './range';
import { rangeAreasType, rangeCollectionType } from './range-areas';
import { rangeBordersType, rangeBorderType } from './range-borders';
import { formatProtectionType, rangeFillType, rangeFontType, rangeFormatType } from './range-format';
import { settingsType, settingType } from './settings';
import { workbookType } from './workbook';
import { worksheetType } from './worksheet';
import { worksheetProtectionType } from './worksheet-protection';
import { worksheetsType } from './worksheets';

/** Every type of the Excel object model that the workbench has, with its members and their requirement sets. */
export const HOST_TYPES: readonly HostType[] = [
  applicationType,
  conditionalFormatRuleType,
  conditionalFormatType,
  conditionalFormatsType,
  conditionalRangeBordersType,
  conditionalRangeBorderType,
  conditionalRangeFillType,
  conditionalRangeFontType,
  conditionalRangeFormatType,
  customConditionalFormatType,
  dataValidationType,
  formatProtectionType,
  freezePanesType,
  namedItemsType,
  namedItemType,
  pageLayoutType,
  rangeAreasType,
  rangeBordersType,
  rangeBorderType,
  rangeCollectionType,
  rangeFillType,
  rangeFontType,
  rangeFormatType,
  rangeType,
  settingsType,
  settingType,
  workbookType,
  worksheetProtectionType,
  worksheetType,
  worksheetsType,
];

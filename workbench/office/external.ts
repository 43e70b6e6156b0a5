import type { OfficeThemeName, RequirementSets } from '../types';
import { hostInfo } from './host-info';

/** The number of the event by which office.js learns of another selection. */
const SELECTION_CHANGED = 2;
const SUCCESS = 0;

type Handler = (...details: unknown[]) => void;
type Callback = (...answer: unknown[]) => void;

export interface ExternalOptions {
  readonly requirementSets: RequirementSets;
  readonly locale: string;
  readonly theme: OfficeThemeName;
}

/** Colours of Office's themes, as numbers: so they come from the host. */
const THEMES: Readonly<Record<OfficeThemeName, Readonly<Record<string, number>>>> = {
  light: {
    bodyBackgroundColor: 0xffffff,
    bodyForegroundColor: 0x262626,
    controlBackgroundColor: 0xffffff,
    controlForegroundColor: 0x262626,
  },
  dark: {
    bodyBackgroundColor: 0x262626,
    bodyForegroundColor: 0xffffff,
    controlBackgroundColor: 0x444444,
    controlForegroundColor: 0xffffff,
  },
};

/** What office.js asks of window.external, answered as a native host answers. */
export class ExternalHost {
  private readonly selectionHandlers = new Set<Handler>();
  private readonly savedSettings = new Map<string, string>();

  constructor(private readonly options: ExternalOptions) {}

  /** The object for window.external: its methods are called without their object. */
  asExternal(): Readonly<Record<string, unknown>> {
    return {
      GetHostInfo: () => hostInfo(this.options.locale),
      GetLoggingAllowed: () => false,
      GetContext: () => this.context(),
      Execute: (_method: number, _parameters: unknown, callback: Callback) => callback([SUCCESS], SUCCESS),
      RegisterEvent: (event: number, _target: string, handler: Handler, callback: Callback) => {
        if (event === SELECTION_CHANGED) this.selectionHandlers.add(handler);
        callback(SUCCESS);
      },
      UnregisterEvent: (event: number, _target: string, callback: Callback) => {
        if (event === SELECTION_CHANGED) this.selectionHandlers.clear();
        callback(SUCCESS);
      },
    };
  }

  selectionChanged(): void {
    for (const handler of [...this.selectionHandlers]) handler(SELECTION_CHANGED, []);
  }

  private context(): Readonly<Record<string, unknown>> {
    const { locale, requirementSets } = this.options;
    return {
      GetAppType: () => 1,
      GetSolutionRef: () => 'workbench',
      GetAppVersionMajor: () => 16,
      GetAppVersionMinor: () => 1,
      GetAppUILocale: () => locale,
      GetAppDataLocale: () => locale,
      GetDocUrl: () => '工作簿1.xlsx',
      GetAppCapabilities: () => 1,
      GetActivationMode: () => 1,
      GetControlIntegrationLevel: () => 0,
      GetSolutionToken: () => '',
      GetSupportedMatrix: () => JSON.stringify(requirementSets),
      GetHostFullVersion: () => '16.0.14332.20000',
      GetOfficeThemeInfo: () => JSON.stringify(THEMES[this.options.theme]),
      GetSettings: () => this.settings(),
    };
  }

  private settings(): Readonly<Record<string, unknown>> {
    return {
      Read: (keys: string[], values: string[]) => {
        for (const [key, value] of this.savedSettings) {
          keys.push(key);
          values.push(value);
        }
      },
      Write: (keys: readonly string[], values: readonly string[]) => {
        this.savedSettings.clear();
        keys.forEach((key, index) => this.savedSettings.set(key, values[index] ?? ''));
      },
    };
  }
}

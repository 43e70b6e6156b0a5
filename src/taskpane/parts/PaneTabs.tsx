import { useRef, type KeyboardEvent, type ReactElement } from 'react';
import { useTexts } from '../texts';
import { SettingsButton } from './SettingsButton';

export const TABS = ['scores', 'checks', 'report'] as const;
export type TabName = (typeof TABS)[number];

interface Props {
  readonly selected: TabName;
  /** 须改正 and 请核对 together. */
  readonly open: number;
  readonly onSelect: (tab: TabName) => void;
  readonly onSettings: () => void;
}

/** The id of a tab and of the panel that belongs to it. */
export function tabIds(tab: TabName): { readonly tab: string; readonly panel: string } {
  return { tab: `tab-${tab}`, panel: `panel-${tab}` };
}

/** The tabs: one stop for the Tab key, arrows, Home and End between them; and 设置 at the right. */
export function PaneTabs({ selected, open, onSelect, onSettings }: Props): ReactElement {
  const { label } = useTexts();
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent): void => {
    const next = tabAfter(selected, event.key);
    if (next === null) return;
    event.preventDefault();
    onSelect(next);
    list.current?.querySelector<HTMLElement>(`#${tabIds(next).tab}`)?.focus();
  };
  return (
    <div className="pane-tabs">
      <div ref={list} role="tablist" tabIndex={-1} aria-label={label('tabs.name')} onKeyDown={onKeyDown}>
        {TABS.map((tab) => (
          <button
            key={tab}
            type="button"
            role="tab"
            id={tabIds(tab).tab}
            aria-selected={tab === selected}
            aria-controls={tab === selected ? tabIds(tab).panel : undefined}
            tabIndex={tab === selected ? 0 : -1}
            onClick={() => {
              onSelect(tab);
            }}
          >
            <span className="tab-name">{label(`tab.${tab}`)}</span>
            {tab === 'checks' && open > 0 && <span className="count"> {open}</span>}
          </button>
        ))}
      </div>
      <SettingsButton onOpen={onSettings} />
    </div>
  );
}

function tabAfter(selected: TabName, key: string): TabName | null {
  const at = TABS.indexOf(selected);
  const targets: Readonly<Record<string, number>> = {
    ArrowRight: (at + 1) % TABS.length,
    ArrowLeft: (at + TABS.length - 1) % TABS.length,
    Home: 0,
    End: TABS.length - 1,
  };
  const target = targets[key];
  return target === undefined ? null : (TABS[target] ?? null);
}

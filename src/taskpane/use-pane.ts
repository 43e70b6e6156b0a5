import { useCallback, useEffect, useRef, useState } from 'react';
import type { FindingId, Severity } from '../model/finding';
import type { TabName } from './parts/PaneTabs';
import type { ChecksTarget } from './views/ChecksView';

export type PageName = 'settings' | 'workbook' | 'templates' | 'indicator';

/** Where page 指标 was opened, and what the tap was about: that takes the focus. */
export interface IndicatorTarget {
  /** The worksheet row, from 0. */
  readonly row: number;
  readonly focus: 'explanation' | 'score' | 'none';
}

/** Where the person is in the pane; kept while the pane is open. */
export interface Pane {
  readonly tab: TabName;
  readonly target: ChecksTarget;
  readonly page: PageName | null;
  selectTab(tab: TabName): void;
  /** Opens 检查, at a check or at its top. */
  showCheck(check: FindingId | null): void;
  /** Opens 报告. */
  showReport(): void;
  /** The indicator that page 指标 was opened for last. */
  readonly indicator: IndicatorTarget | null;
  openPage(page: Exclude<PageName, 'indicator'>): void;
  openIndicator(target: IndicatorTarget): void;
  /** Back to where the page was opened; the focus returns to what was pressed. */
  closePage(): void;
  isOpen(severity: Severity): boolean;
  toggle(severity: Severity): void;
}

const OPEN_AT_FIRST: readonly Severity[] = ['error', 'warning'];

/** The pane's own state: tab, page, and which groups of findings are open. */
export function usePane(): Pane {
  const [place, setPlace] = useState<{ tab: TabName; target: ChecksTarget }>({ tab: 'scores', target: null });
  const [open, setOpen] = useState(OPEN_AT_FIRST);
  const { page, openPage, closePage } = usePage();
  const [indicator, setIndicator] = useState<IndicatorTarget | null>(null);
  return {
    ...place,
    page,
    indicator,
    openPage,
    openIndicator: (target) => {
      setIndicator(target);
      openPage('indicator');
    },
    closePage,
    selectTab: (tab) => {
      setPlace({ tab, target: null });
    },
    showCheck: (check) => {
      setPlace({ tab: 'checks', target: check ?? 'top' });
    },
    showReport: () => {
      setPlace({ tab: 'report', target: 'top' });
    },
    isOpen: (severity) => open.includes(severity),
    toggle: (severity) => {
      setOpen((now) =>
        now.includes(severity) ? now.filter((other) => other !== severity) : [...now, severity],
      );
    },
  };
}

/** What was pressed may be gone by now, as the line of a finding that is solved: then its tab is the place to go on from. */
function focusAgain(pressed: HTMLElement): void {
  const tab = document.querySelector<HTMLElement>('[role=tab][aria-selected=true]');
  (pressed.isConnected ? pressed : tab)?.focus();
}

interface OpenPage extends Pick<Pane, 'page' | 'closePage'> {
  openPage(page: PageName): void;
}

/** One page at a time: what a page opens takes its place, and back leads to the form. */
function usePage(): OpenPage {
  const [page, setPage] = useState<PageName | null>(null);
  const pressed = useRef<Element | null>(null);
  useEffect(() => {
    if (page === null && pressed.current instanceof HTMLElement) focusAgain(pressed.current);
  }, [page]);
  const openPage = useCallback((next: PageName) => {
    setPage((now) => {
      if (now === null) pressed.current = document.activeElement;
      return next;
    });
  }, []);
  const closePage = useCallback(() => {
    setPage(null);
  }, []);
  return { page, openPage, closePage };
}

import { act, render, type RenderResult } from '@testing-library/react';
import { Root } from '../../src/taskpane/Root';
import type { ErrorCode, Session } from '../../src/excel/session-state';
import { ruleSetById } from '../../src/scoring';
import { defaultRuleSet } from './cases';

interface Options {
  readonly displayLanguage?: string;
  readonly storage?: () => Storage;
  readonly dark?: boolean;
}

/** A browser that keeps add-ins from its storage. */
export const closedStorage = (): Storage => {
  throw new DOMException('access is denied', 'SecurityError');
};

/** Draws the whole pane on a session, in Chinese unless told otherwise. */
export function renderPane(
  started: Session | ErrorCode,
  { displayLanguage = 'zh-CN', storage = closedStorage, dark = false }: Options = {},
): RenderResult {
  return render(
    <Root
      started={started}
      surroundings={{
        displayLanguage,
        storage,
        isDark: () => dark,
        year: 2025,
        ruleSetOf: (id) => (id === null ? null : ruleSetById(id)) ?? defaultRuleSet(),
      }}
    />,
  );
}

/** Lets the last part of tab 评分 come in, which is fetched after the first look; a test that waits for nothing ends before it. */
export async function whatComesLater(): Promise<void> {
  await act(async () => {
    await import('../../src/taskpane/parts/AfterFindings');
  });
}

/** @jest-environment jsdom */
import { fireEvent, screen } from '@testing-library/react';
import { chosenLanguage, keepLanguage, languageOf } from '../../src/taskpane/language';
import { beijing, formView } from './cases';
import { fakeSession, stateOf } from './fake-session';
import { closedStorage, renderPane } from './render-pane';

describe('the language', () => {
  beforeEach(() => {
    window.localStorage.clear();
  });

  it('follows Excel: English for any English, Chinese for everything else', () => {
    expect(['en-US', 'en-GB', 'EN', 'zh-CN', 'zh-TW', 'de-DE', ''].map(languageOf)).toEqual([
      'en-US',
      'en-US',
      'en-US',
      'zh-CN',
      'zh-CN',
      'zh-CN',
      'zh-CN',
    ]);
  });

  it('keeps a choice, and does without storage where it is closed or holds something else', () => {
    const storage = (): Storage => window.localStorage;
    keepLanguage(storage, 'en-US');
    expect(chosenLanguage(storage)).toBe('en-US');
    keepLanguage(closedStorage, 'en-US');
    expect(chosenLanguage(closedStorage)).toBeNull();
    window.localStorage.setItem('jixiao.language', 'tlh');
    expect(chosenLanguage(storage)).toBeNull();
  });

  it('changes in 设置, on the page and for screen readers, and is there next time', async () => {
    const storage = (): Storage => window.localStorage;
    const session = fakeSession(stateOf([formView(beijing())]));
    const { unmount } = renderPane(session, { storage });
    expect(document.documentElement.lang).toBe('zh-CN');
    fireEvent.click(screen.getByRole('button', { name: '设置' }));
    fireEvent.click(await screen.findByRole('radio', { name: 'English' }));
    expect(await screen.findByRole('button', { name: 'Back' })).toBeTruthy();
    expect(document.documentElement.lang).toBe('en-US');
    unmount();
    renderPane(session, { storage });
    expect(await screen.findByRole('tab', { name: 'Scores' })).toBeTruthy();
  });
});

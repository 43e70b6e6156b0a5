/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import { beijing, formView } from './cases';
import { fakeSession, stateOf } from './fake-session';
import { renderPane } from './render-pane';

jest.mock('../../src/taskpane/words/en-US', () => {
  throw new Error('the server does not answer');
});

it('speaks Chinese where the English words cannot be fetched', async () => {
  renderPane(fakeSession(stateOf([formView(beijing())])), { displayLanguage: 'en-US' });
  expect(await screen.findByRole('tab', { name: '评分' })).toBeTruthy();
  expect(document.documentElement.lang).toBe('zh-CN');
});

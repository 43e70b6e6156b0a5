/** @jest-environment ./workbench/jest/environment.cjs */
import { readFileSync } from 'node:fs';

/** The hooks are internal names of office.js: this fails when another version has moved them. */
describe('office.js', () => {
  test('is the version the workbench is written for', () => {
    const text = readFileSync('node_modules/@microsoft/office-js/package.json', 'utf8');
    expect(text).toContain('"version": "1.1.110"');
  });

  test('looks for the bridge and for window.external', () => {
    const host = readFileSync('node_modules/@microsoft/office-js/dist/excel-win32-16.01.debug.js', 'utf8');
    for (const hook of ['_richApiNativeBridge', 'sendMessageToHost', 'onMessageFromHost'])
      expect({ hook, isThere: host.includes(hook) }).toEqual({ hook, isThere: true });
    const office = readFileSync('node_modules/@microsoft/office-js/dist/office.debug.js', 'utf8');
    expect({
      hook: 'external.GetContext',
      isThere: /external\.GetContext|\.GetContext\(/.test(office + host),
    }).toEqual({
      hook: 'external.GetContext',
      isThere: true,
    });
  });

  test('talks to this host through them', async () => {
    await workbench.reset();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A1').values = [['到']];
      await context.sync();
    });
    expect(await workbench.sheet('Sheet1').value('A1')).toBe('到');
    expect(workbench.counters.roundTrips).toBe(1);
  });

  test('takes platform, language and theme from it', async () => {
    const info = await Office.onReady();
    expect([info.host, info.platform]).toEqual(['Excel', 'PC']);
    expect(Office.context.displayLanguage).toBe('zh-CN');
    expect(Office.context.officeTheme.bodyBackgroundColor.toLowerCase()).toBe('#ffffff');
    expect(document.createElement('div')).toBeInstanceOf(HTMLDivElement);
  });
});

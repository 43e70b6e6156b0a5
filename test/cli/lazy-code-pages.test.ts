import '../../src/cli/lazy-code-pages';

test('the code pages are there once a workbook of Excel 95 asks for them', () => {
  expect(globalThis.cptable?.utils.decode(936, [0xd6, 0xd0])).toBe('中');
});

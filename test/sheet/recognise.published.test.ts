import { recognise } from '../../src/sheet/recognise';
import { CASES, expectedForms, formOfCase, gridsOfCase } from './cases';
import { asExpected, expectedRows } from './recognised-rows';

describe.each(CASES)('the published form %s', (name) => {
  const forms = gridsOfCase(name).flatMap(recognise);
  const expected = expectedForms(name);

  test('is read as one form a sheet, under its title', () => {
    expect(forms.map(({ sheet, title }) => ({ sheet, title }))).toEqual(
      expected.map(({ sheet, title }) => ({ sheet, title })),
    );
  });

  test('gives every indicator with its row, levels, texts and figures, and no other', () => {
    expect(forms.map(({ indicators }) => indicators.map(asExpected))).toEqual(expectedRows(name));
  });

  test('states the total that stands in it', () => {
    expect(forms.map(({ total }) => total?.score?.figure ?? null)).toEqual(
      expected.map((form) => form.stated_total),
    );
  });

  test('leaves nothing unread', () => {
    expect(forms.flatMap(({ notUnderstood }) => notUnderstood)).toEqual([]);
  });
});

test('each form is told by its kind of columns', () => {
  expect(Object.fromEntries(CASES.map((name) => [name, formOfCase(name).layout]))).toEqual({
    'beijing-ip-promotion-2021': 'standard',
    'chaoyang-ip-operation-2021': 'standard',
    'published-01': 'standard',
    'published-02': 'standard',
    'published-05': 'standard',
    'published-09': 'no-weight',
    'published-13': 'weight-first',
    'published-18': 'no-weight',
    'published-20': 'standard',
    'published-22': 'split-target',
    'published-23': 'weight-first',
    'published-30': 'no-weight',
  });
});

test('each form says its year', () => {
  expect(CASES.map((name) => formOfCase(name).year)).toEqual([
    2021, 2021, 2022, 2022, 2021, 2020, 2022, 2021, 2022, 2020, 2022, 2021,
  ]);
});

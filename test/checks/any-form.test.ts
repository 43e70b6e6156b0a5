import fc from 'fast-check';
import { toA1 } from '../../src/model/address';
import { findingsOf } from './findings-of';
import { formWith } from './form-with';

const typed = fc.oneof(
  fc.constantFrom(
    '',
    '≥10个',
    '完成',
    '未完成',
    '调整',
    '100%',
    '12月底前',
    '是',
    '由于疫情推迟',
    '0',
    '—',
    '5万元',
  ),
  fc.string({ maxLength: 12 }),
);
const grades = fc.oneof(fc.constantFrom(null, '优', '等级：良', '□优 ☑差'), fc.string({ maxLength: 12 }));
const points = fc.oneof(
  fc.constant(null),
  fc.constantFrom('—', '优', '8'),
  fc.double({ min: -5, max: 120, noNaN: true }),
);
const rows = fc.array(
  fc.record({ target: typed, actual: typed, weight: points, score: points, explanation: typed }),
  { maxLength: 8 },
);
const money = fc.record({
  initial: points,
  annual: points,
  executed: points,
  rate: fc.option(fc.double({ min: -1, max: 3, noNaN: true })),
});

test('whatever stands in the cells, one check finds one cell once and names where its rule is written', () => {
  fc.assert(
    fc.property(rows, money, points, grades, (texts, funds, total, grade) => {
      const form = formWith((text) => {
        text.more = texts.map((one) => ({ ...text.quality, ...one }));
        text.funds?.forEach((row) => Object.assign(row, funds));
        text.total = total;
        text.grade = grade;
      });
      const findings = findingsOf(form);
      const places = findings.map(({ id, cell }) => `${id} ${toA1(cell)}`);
      expect(new Set(places).size).toBe(places.length);
      expect(findings.every(({ source, cells, cell }) => source !== '' && cells[0] === cell)).toBe(true);
    }),
  );
});

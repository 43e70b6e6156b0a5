import fc from 'fast-check';
import { checkTransferPayment } from '../../../src/checks/transfer';
import { toA1 } from '../../../src/model/address';
import { amountCell, casePapers, textCell } from '../../transfer/case-papers';

const typed = fc.oneof(
  fc.constantFrom(
    '',
    '-',
    '100家',
    '≥0',
    '≤5天',
    '10-20次',
    '12月底前',
    '2021年',
    '0',
    '提升',
    '50%',
    '3万元',
  ),
  fc.string({ maxLength: 12 }),
);
const amount = fc.oneof(fc.constant(null), fc.double({ noNaN: true, noDefaultInfinity: true }));
const pairs = fc.array(fc.record({ national: typed, local: typed, name: typed }), { maxLength: 8 });

test('whatever stands in the papers, one check finds one cell once and names where its rule is written', () => {
  fc.assert(
    fc.property(pairs, fc.array(amount, { maxLength: 6 }), amount, (targets, amounts, stated) => {
      const rows = targets.map(({ national, local, name }, i) => ({
        name: textCell(i, 0, name),
        national: textCell(i, 1, national),
        local: textCell(i, 2, local),
      }));
      const paid = amounts.map((figure, i) => ({
        source: textCell(i, 0, ''),
        approved: amountCell(i, 1, figure),
        paid: amountCell(i, 2, figure),
      }));
      const total = { approved: amountCell(9, 1, stated), paid: amountCell(9, 2, stated) };
      const findings = checkTransferPayment({
        ...casePapers(),
        decomposition: { sheet: '分解表', rows },
        payment: { sheet: '执行表', unit: '万元', rows: paid, total, asOf: null },
      });
      const places = findings.map(({ id, sheet, cell }) => `${id} ${sheet}!${toA1(cell)}`);
      expect(new Set(places).size).toBe(places.length);
      expect(findings.every(({ source, cells, cell }) => source !== '' && cells[0] === cell)).toBe(true);
    }),
  );
});

import fc from 'fast-check';
import type { CellRange } from '../../../src/model/address';
import type { Grid } from '../../../src/model/grid';
import { recognise } from '../../../src/sheet/recognise';
import { gridOf } from '../grid-of';
import { TRANSFER_TEMPLATES } from '../../../src/sheet/template/transfer';
import { MANAGEMENT_NAMES } from '../../../src/sheet/template/transfer/form-places';
import type { TransferContent } from '../../../src/sheet/template/transfer-content';
import { recogniseTransferPayment } from '../../../src/sheet/transfer/recognise';
import { contentOf } from './contents';

const words = fc.constantFrom(
  '',
  '20%',
  '100家',
  '2021-2022年',
  '第一行\n第二行',
  '=1+1',
  '-',
  '@资金',
  '其他资金',
);
const name = fc.constantFrom(
  '知识产权运营基金',
  '企业专利导航',
  '=SUM(A1)',
  '培训5',
  '经费3500',
  '说明会场次',
);
const figure = fc.option(fc.integer({ min: 0, max: 900_000 }).map((cents) => cents / 100));
const stated = fc.integer({ min: 0, max: 900_000 }).map((cents) => cents / 100);

const item = fc.record({ name, amount: figure, purchase: words, schedule: words, nature: words });
const content = fc.record({
  management: fc
    .array(fc.record({ situation: words, problems: words }), { minLength: 7, maxLength: 7 })
    .map((rows) => rows.map((row, index) => ({ name: MANAGEMENT_NAMES[index] ?? '', ...row }))),
  decomposition: fc.array(fc.record({ name, national: words, local: words }), { maxLength: 30 }),
  plan: fc.array(fc.record({ name, stated, items: fc.array(item, { maxLength: 6 }) }), { maxLength: 6 }),
  payments: fc.array(fc.record({ source: name, approved: figure, paid: figure }), { maxLength: 6 }),
  asOf: words,
  costs: fc.array(fc.record({ name, amount: figure, count: words }), { maxLength: 10 }),
  totals: fc.record({ plan: stated, approved: stated, paid: stated, costs: stated }),
});

test('what the templates are filled with is what is recognised in them, whichever order their sheets have', () => {
  const order = fc.shuffledSubarray([...TRANSFER_TEMPLATES], { minLength: TRANSFER_TEMPLATES.length });
  const unit = fc.constantFrom('万元' as const, '元' as const);
  fc.assert(
    fc.property(content, order, unit, (transfer: TransferContent, templates, fundsUnit) => {
      const grids = templates.map((template) => gridOf(template.build({ year: 2020, fundsUnit, transfer })));
      const papers = recogniseTransferPayment(grids, grids.flatMap(recognise));
      expect(contentOf(papers)).toEqual(transfer);
      expect([papers.plan?.unit, papers.payment?.unit, papers.costs?.unit]).toEqual(
        new Array(3).fill(fundsUnit),
      );
      expect(papers.form?.funds?.unit).toBe(fundsUnit);
    }),
    { numRuns: 100 },
  );
});

const LABELS = [
  '资金来源',
  '已批复',
  '已支出',
  '项目',
  '金额',
  '数量',
  '合计',
  '小计',
  '序号',
  '资金',
  '明细项目名称',
  '财政拨款(万元)',
  '采购内容',
  '指标名称',
  '国家局绩效要求',
  '本区目标',
  '情况说明',
  '分配科学性',
  '截止日期：',
  '一、经费3500',
];

test('no sheet, however odd, makes the recogniser throw', () => {
  const value = fc.oneof(
    fc.constantFrom(...LABELS),
    fc.string({ maxLength: 8 }),
    fc.double(),
    fc.boolean(),
    fc.constant(null),
  );
  const rows = fc.array(fc.array(value, { maxLength: 8 }), { maxLength: 12 });
  const edge = fc.integer({ min: -2, max: 14 });
  const merge: fc.Arbitrary<CellRange> = fc.record({ top: edge, left: edge, bottom: edge, right: edge });
  fc.assert(
    fc.property(rows, fc.array(merge, { maxLength: 4 }), fc.nat(3), (values, merges, down) => {
      const grid: Grid = {
        sheet: '表',
        origin: { row: down, column: 0 },
        values,
        formats: [],
        formulas: [],
        merges,
      };
      expect(() => recogniseTransferPayment([grid], [])).not.toThrow();
    }),
    { numRuns: 500 },
  );
});

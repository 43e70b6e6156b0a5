/** @jest-environment ./workbench/jest/environment.cjs */
import { decompositionBelowNational } from '../../../src/checks/transfer/decomposition-below-national';
import { carryOutPlan } from '../../../src/excel/carry-out-plan';
import type { PlanCell, SheetPlan } from '../../../src/model/sheet-plan';
import { gridOf } from '../grid-of';
import { templateOf } from '../../../src/sheet/template/gallery';
import type { TemplateId, TemplateOptions } from '../../../src/sheet/template/gallery';
import { weakerTarget } from '../../../src/sheet/template/transfer/weaker-target';
import { recogniseTransferPayment } from '../../../src/sheet/transfer/recognise';
import { caseOptions } from '../../transfer/case-content';

beforeEach(async () => {
  await workbench.reset();
});

afterEach(async () => {
  await workbench.settled();
});

/** The host calculates in real time, on a machine that may be busy. */
const PATIENCE = 120_000;

function planOf(id: TemplateId, options: TemplateOptions): SheetPlan {
  const template = templateOf(id);
  if (!template) throw new Error(`no template ${id}`);
  return template.build(options);
}

/** National and local target, and whether the local one lights up as the weaker. */
const TARGETS: readonly (readonly [string, string, boolean])[] = [
  ['100家', '90家', true],
  ['100家', '150家', false],
  ['100家', '100家', false],
  ['≥20%', '15%', true],
  ['20%', '≥20%', false],
  ['1.1亿元', '11000万元', false],
  ['1.5亿元', '14999万元', true],
  ['不超过90万元', '100万元', true],
  ['≤90万元', '80万元', false],
  ['不低于95%', '94.5%', true],
  ['不低于95%', '95%以上', false],
  ['5个以上', '4个', true],
  ['1,000家', '999家', true],
  ['200家', '100', true],
  ['-', '5支', false],
  ['100家', '50%', false],
  ['12月31日前', '11月30日前', false],
  ['2020年底', '2019年底', false],
  ['1-2次', '1次', false],
  ['效果良好', '良好', false],
  ['', '', false],
];

test(
  'a local target lights where it is weaker than the national one, and only where the check says so too',
  async () => {
    const decomposition = TARGETS.map(([national, local]) => ({ name: '某项', national, local }));
    const plan = planOf('decomposition', { year: 2020, transfer: { decomposition } });
    const [mark] = plan.marks;
    if (!mark) throw new Error('no mark');
    const { top, left } = mark.range;
    const cells = plan.cells.map((row, index): readonly PlanCell[] => {
      if (index < top || index > mark.range.bottom) return row;
      const own = { top: index, bottom: index, left, right: left };
      return [...row, { formula: weakerTarget(own, left - 1).formula }];
    });
    await carryOutPlan({ ...plan, cells });
    const lit = await workbench
      .sheet('绩效目标分解表')
      .values(`E${String(top + 1)}:E${String(top + TARGETS.length)}`);
    const shown = TARGETS.map(([national, local], index) => [national, local, lit[index]?.[0] === true]);
    expect(shown).toEqual(TARGETS);

    const papers = recogniseTransferPayment([gridOf(plan)], []);
    const found = decompositionBelowNational.run(papers).map(({ values }) => [values.national, values.local]);
    const litTargets = TARGETS.filter(([, , isLit]) => isLit).map(([national, local]) => [national, local]);
    expect(found).toEqual(expect.arrayContaining(litTargets));
  },
  PATIENCE,
);

test(
  'the plan of the case adds up to 15000 in four groups, and says so where a stated sum is another',
  async () => {
    const options = caseOptions();
    const [first, second, ...others] = options.transfer?.plan ?? [];
    if (!first || !second) throw new Error('no groups');
    await carryOutPlan(planOf('fund-plan', options));
    expect(await workbench.sheet('资金安排表').values('D31:E31')).toEqual([[15000, '']]);
    const wrong = { ...options.transfer, plan: [first, { ...second, stated: 6600 }, ...others] };
    await carryOutPlan(planOf('fund-plan', { ...options, sheetName: '改', transfer: wrong }));
    const sheet = workbench.sheet('改');
    expect(await sheet.values('C14:E14')).toEqual([['小计', 3500, '']]);
    expect(await sheet.values('C16:E16')).toEqual([['小计', 6600, '小计不符，各行相加为6500。']]);
    expect(await sheet.values('D31:E31')).toEqual([[15000, '']]);
  },
  PATIENCE,
);

test(
  '已支出 as printed in the case is not the sum of its rows, the costs add up by themselves',
  async () => {
    await carryOutPlan(planOf('fund-execution', caseOptions()));
    const sheet = workbench.sheet('资金执行情况表');
    expect(await sheet.values('B8:D8')).toEqual([[2063.266, 1961.4864, '已支出不符，各行相加为1961.4846。']]);
    expect(await sheet.values('A18:D18')).toEqual([['合计', 1300, '', '']]);
  },
  PATIENCE,
);

test(
  'an empty sheet says nothing of its sums',
  async () => {
    await carryOutPlan(planOf('fund-plan', { year: null }));
    expect(await workbench.sheet('资金安排表').values('D20:E20')).toEqual([['', '']]);
    await carryOutPlan(planOf('transfer-form', { year: null }));
    expect(await workbench.sheet('转移支付自评表').values('G7:G10')).toEqual([[''], [''], [''], ['']]);
  },
  PATIENCE,
);

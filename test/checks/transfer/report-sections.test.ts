import { missingReportSections } from '../../../src/checks/transfer';
import { TRANSFER_CASE } from '../../transfer/case-papers';

/** All headings of a report of 2021 (domain.md section 7). */
const OF_2021 = [
  '一、绩效目标分解下达情况',
  '（一）中央下达XX转移支付预算和绩效目标情况',
  '（二）省内资金安排、分解下达预算和绩效目标情况',
  '二、绩效目标完成情况分析',
  '（一）资金投入情况分析',
  '（二）总体绩效目标完成情况分析',
  '（三）绩效指标完成情况分析',
  '1.产出指标完成情况分析',
  '2．效益指标完成情况分析',
  '3、满意度指标完成情况分析',
  '三、偏离绩效目标的原因和下一步改进措施',
  '四、绩效自评结果拟应用和公开情况',
  '五、其他需要说明的问题',
  '附：转移支付区域绩效目标自评表',
];

/** From 2022 on. */
const OF_2022 = [
  ...OF_2021.slice(0, 3),
  '二、绩效情况分析',
  '（一）资金执行情况分析',
  '（二）资金管理情况分析',
  '（三）总体绩效目标完成情况分析',
  ...OF_2021.slice(6),
];

function missing(year: number, sections: readonly string[]): readonly string[] {
  return missingReportSections({ year, sections }).map(({ values }) => values.section);
}

test('a report that follows the outline of its year lacks nothing', () => {
  expect(missing(2021, OF_2021)).toEqual([]);
  expect(missing(2022, OF_2022)).toEqual([]);
});

test.each([
  [0, ['一、绩效目标分解下达情况']],
  [1, ['（一）中央下达预算和绩效目标']],
  [3, ['二、绩效目标完成情况分析']],
  [4, ['（一）资金投入']],
  [9, ['3.满意度']],
  [11, ['四、绩效自评结果拟应用和公开情况']],
  [13, ['附：自评表']],
])('the heading %i left out is told as %j', (at, expected) => {
  expect(
    missing(
      2021,
      OF_2021.filter((_, i) => i !== at),
    ),
  ).toEqual(expected);
});

test('from 2022 on, the management of funds is asked for as a part of its own', () => {
  expect(
    missing(
      2022,
      OF_2022.filter((heading) => !heading.includes('资金管理')),
    ),
  ).toEqual(['资金管理']);
  expect(missing(2021, OF_2022)).not.toContain('资金管理');
});

test('headings broken over lines or spaced out are the same headings', () => {
  expect(
    missing(
      2021,
      OF_2021.map((heading) => heading.replace('绩效', '绩 效\n')),
    ),
  ).toEqual([]);
});

test('the report of the case says nothing of the use of its result and names no annex', () => {
  expect(missing(TRANSFER_CASE.year, TRANSFER_CASE.reportOutline)).toEqual([
    '四、绩效自评结果拟应用和公开情况',
    '附：自评表',
  ]);
});

test('an empty draft lacks every main section, each with its source', () => {
  const findings = missingReportSections({ year: 2023, sections: [] });
  expect(findings).toHaveLength(6);
  expect(findings.every(({ severity, source }) => severity === 'warning' && source !== '')).toBe(true);
});

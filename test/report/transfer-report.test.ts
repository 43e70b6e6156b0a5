import { missingReportSections } from '../../src/checks/transfer';
import type { TransferPayment } from '../../src/model/transfer-payment';
import { chineseNumeral } from '../../src/report/outline';
import { TRANSFER_CASE, casePapers } from '../transfer/case-papers';
import { caseOptions } from '../transfer/case-content';
import { allSections, gridsOfPapers, papersIn, reportOfCase, reportOfPapers, textUnder } from './case-report';
import { paperText } from './report-text';

const NO_PAPERS: TransferPayment = {
  form: null,
  management: null,
  decomposition: null,
  plan: null,
  payment: null,
  costs: null,
};

const headings = (year: number) =>
  allSections(reportOfPapers(papersIn(gridsOfPapers({ ...caseOptions(), year })))).map(
    ({ heading }) => heading,
  );

describe('the outline', () => {
  test.each([2019, 2020, 2021, 2022, 2025])(
    'of %i has every section that the outline of its year asks for',
    (year) => {
      expect(missingReportSections({ year, sections: headings(year) })).toEqual([]);
    },
  );

  test('until 2021 has 资金管理 below 资金投入', () => {
    expect(headings(2021).slice(3, 9)).toEqual([
      '二、绩效目标完成情况分析',
      '（一）资金投入情况分析',
      '1.项目资金到位情况分析',
      '2.项目资金执行情况分析',
      '3.项目资金管理情况分析',
      '（二）总体绩效目标完成情况分析',
    ]);
  });

  test('from 2022 on has 资金管理 as a part of its own', () => {
    expect(headings(2022).slice(3, 9)).toEqual([
      '二、绩效情况分析',
      '（一）资金执行情况分析',
      '1.项目资金到位情况分析',
      '2.项目资金执行情况分析',
      '（二）资金管理情况分析',
      '（三）总体绩效目标完成情况分析',
    ]);
  });

  test('asks for all nine kinds of indicators, also for those that the form has not', () => {
    expect(headings(2020).filter((heading) => /^（\d）/.test(heading))).toEqual([
      '（1）数量指标',
      '（2）质量指标',
      '（3）时效指标',
      '（4）成本指标',
      '（1）经济效益指标',
      '（2）社会效益指标',
      '（3）生态效益指标',
      '（4）可持续影响指标',
    ]);
    expect(textUnder(reportOfCase(), '社会效益指标')).toContain('自评表未设社会效益指标。');
  });

  test('numbers its tables through', () => {
    const captions = allSections(reportOfCase()).flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === 'table' ? [block.caption] : [])),
    );
    expect(captions.map((caption) => caption.split(' ')[0])).toEqual(
      captions.map((_, index) => `表${String(index + 1)}`),
    );
    expect(captions).toContain('表1 绩效目标分解表');
    expect(captions).toContain('表2 资金安排表');
  });
});

test.each([
  [1, '一'],
  [10, '十'],
  [11, '十一'],
  [20, '二十'],
  [35, '三十五'],
])('%i is counted as %s', (count, numeral) => {
  expect(chineseNumeral(count)).toBe(numeral);
});

describe('the report of the 2020 case', () => {
  const report = reportOfCase();

  test('is named after the transfer payment and its year', () => {
    expect(report.title).toEqual([['知识产权运营服务体系建设转移支付'], ['2020', '年度绩效自评报告']]);
    expect(report.unit).toBe('北京市朝阳区市场监督管理局');
  });

  test('tells how many targets the nation asks for, and lists all fifteen', () => {
    const text = textUnder(report, '中央下达预算');
    expect(text).toContain('绩效目标分解表列15项目标，其中国家提出要求的10项');
    expect(text).toContain('4 | 支持中小企业成功转化高校院所专利技术 | 100家 | 150家');
    expect(text).toContain('15 | 知识产权人才培养及专业培训 | - | 5000家');
  });

  test('compares the local targets with the national ones', () => {
    const text = textUnder(report, '（二）资金安排');
    expect(text).toContain('与国家要求一致的7项，高于国家要求的3项，国家未提要求、本地增设的5项');
    expect(text).toContain('知识产权托管服务累计覆盖中小企业数量由1000家提高到1500家');
  });

  test('arranges the funds by group and by nature, with all items', () => {
    const text = textUnder(report, '（二）资金安排');
    expect(text).toContain('资金安排表分4类、列22个明细项目，合计15000万元');
    expect(text).toContain('知识产权运营基金工作经费6500万元');
    expect(text).toContain('按资金性质分：2020年1亿元转移支付10000万元；5000万中央直达资金5000万元。');
    expect(text).toContain('| 可视化平台软件开发 | 46.68 |');
  });

  test('holds each row of the three tables as the case prints it', () => {
    const text = report.sections.map(paperText).join('\n');
    const rows = [
      ...TRANSFER_CASE.goalDecomposition.map((row, i) => [i + 1, row.indicator, row.national, row.district]),
      ...TRANSFER_CASE.fundPlan.groups.flatMap(({ nature, items }) =>
        items.map(({ name, amount, purchase, year }) => [name, amount, purchase, year, nature]),
      ),
      ...TRANSFER_CASE.execution2020.items.map(({ name, amount, count }) => [name, amount, count]),
    ].map((cells) => cells.join(' | '));
    expect(rows).toHaveLength(15 + 22 + 7);
    expect(rows.filter((row) => !text.includes(row))).toEqual([]);
  });

  test('tells the execution of the year by source', () => {
    const text = textUnder(report, '2.项目资金执行');
    expect(text).toContain('全年预算数1300万元，全年执行数1300万元，预算执行率100%。');
    expect(text).toContain('地方资金 | 926.2 | 926.2 | 100%');
  });

  test('tells what was paid after the year among the other matters, as printed, as of its day', () => {
    const text = textUnder(report, '五、');
    expect(text).toContain(
      '截至2021-04-01，已批复资金2063.266万元，已支出1961.4864万元，占已批复资金的95.07%。',
    );
    expect(text).toContain('中央直达资金已支出1585.4846万元；转移支付资金已支出376万元');
    expect(textUnder(report, '2.项目资金执行')).not.toContain('2063.266');
  });

  test('counts the outcomes of all indicators', () => {
    expect(textUnder(report, '（三）绩效指标')).toContain(
      '绩效指标共13项：达成3项，未达成1项，未设指标值9项。',
    );
  });

  test('tells each class with targets, actuals and completion', () => {
    const text = textUnder(report, '1.产出指标');
    expect(text).toContain('产出指标共10项：达成2项，未达成1项，未设指标值7项。');
    expect(text).toContain('专利资助奖励件数 | 不少于7000件 | 6747件 | 96.39% | 未达成');
    expect(text).toContain('专利资助及奖励 | 591.764 | 6747件');
  });

  test('tells the deviation with amount, per cent and the reason as it stands', () => {
    const text = textUnder(report, '三、');
    expect(text).toContain(
      '1.专利资助奖励件数，指标值为不少于7000件，实际完成值为6747件，低于指标值253件，偏差3.61%，完成比例96.39%，未达成。',
    );
    expect(text).toContain('普惠制政策，资助件数和资金与申报情况有关；按最新通知调整资助和奖励政策。');
  });

  test('leaves to a person what the workbook does not say, and invents nothing', () => {
    expect(textUnder(report, '中央下达预算')).toContain(
      '【中央下达预算和绩效目标的文件名称、文号和下达时间】',
    );
    expect(textUnder(report, '总体绩效目标')).toContain('预期目标：【年度总体目标的预期目标】');
    expect(textUnder(report, '资金管理')).toContain('【资金分配、下达、拨付');
    expect(textUnder(report, '四、')).toMatch(/【绩效自评结果的拟应用.*】\n【绩效自评结果的公开/);
  });

  test('names the sheets that it was drawn from, and carries the form', () => {
    expect(report.sheets).toEqual(['转移支付自评表', '绩效目标分解表', '资金安排表', '资金执行情况表']);
    expect(textUnder(report, '附：自评表')).toContain('[转移支付区域（项目）绩效目标自评表]');
  });
});

describe('papers that are not there', () => {
  test('leave gaps in every section and no figure', () => {
    const report = reportOfPapers(NO_PAPERS);
    expect(report.title[0]).toEqual([{ gap: '转移支付或项目名称', isTold: false }, '转移支付']);
    const text = report.sections.map(({ heading }) => textUnder(report, heading)).join('\n');
    expect(text.replace(/^(?:[（(]?\d[）.]).*$/gm, '')).not.toMatch(/\d/);
    for (const words of ['一、', '二、', '三、', '四、', '五、', '附：'])
      expect(textUnder(report, words)).toContain('【');
  });

  test('a form that is missing beside the others leaves gaps for the indicators', () => {
    const report = reportOfPapers(casePapers());
    expect(textUnder(report, '绩效指标完成情况')).toContain('【绩效指标的指标值和实际完成值】');
    expect(textUnder(report, '绩效指标完成情况')).toContain('合计 | 1300');
    expect(textUnder(report, '资金管理情况')).toContain('分配科学性 | 按资金管理办法执行 | —');
  });
});

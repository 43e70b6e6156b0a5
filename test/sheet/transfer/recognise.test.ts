import { recognise } from '../../../src/sheet/recognise';
import { gridOf } from '../grid-of';
import { TRANSFER_TEMPLATES } from '../../../src/sheet/template/transfer';
import { recogniseTransferPayment } from '../../../src/sheet/transfer/recognise';
import { caseOptions } from '../../transfer/case-content';
import { TRANSFER_CASE } from '../../transfer/case-papers';
import { gridFrom } from '../grids';
import { contentOf } from './contents';

const readOne = (...args: Parameters<typeof gridFrom>) => recogniseTransferPayment([gridFrom(...args)], []);

describe('the Chaoyang case in our templates', () => {
  const options = caseOptions();
  const grids = TRANSFER_TEMPLATES.map((template) => gridOf(template.build(options)));
  const papers = recogniseTransferPayment(grids, grids.flatMap(recognise));

  test('gives back its 15 targets, its 22 items in 4 groups, its payments and its costs', () => {
    const { decomposition, plan, payments, costs, asOf } = options.transfer ?? {};
    expect(contentOf(papers)).toMatchObject({ decomposition, plan, payments, costs, asOf });
    expect(papers.decomposition?.rows).toHaveLength(15);
    expect(papers.plan?.groups.map(({ items }) => items.length)).toEqual([9, 1, 11, 1]);
  });

  test('keeps 合计 as printed beside the amounts that make another sum', () => {
    expect(papers.payment?.total?.paid?.figure).toBe(1961.4864);
    expect(papers.payment?.rows.map(({ paid }) => paid?.figure)).toEqual([1585.4846, 376]);
  });

  test('has the form with its money, its 13 indicators and the seven rows of 资金管理情况', () => {
    expect(papers.form?.title).toBe('转移支付区域（项目）绩效目标自评表');
    expect(papers.form?.layout).toBe('no-weight');
    expect(papers.form?.indicators).toHaveLength(13);
    expect(papers.form?.funds?.rows.map(({ label, executed }) => [label, executed?.figure])).toEqual([
      ['年度资金总额', 1300],
      ['其中：中央财政资金', 373.8],
      ['地方资金', 926.2],
      ['其他资金', null],
    ]);
    expect(papers.management?.rows).toHaveLength(7);
  });

  test('says where its cells are', () => {
    expect(papers.decomposition?.rows[0]?.local.at).toEqual({ row: 4, column: 3 });
    expect(papers.plan?.groups[0]?.stated?.at).toEqual({ row: 13, column: 3 });
  });
});

test('the tables of a transfer payment are no forms', () => {
  const tables = TRANSFER_TEMPLATES.filter(({ id }) => id !== 'transfer-form');
  const forms = tables.flatMap((template) => recognise(gridOf(template.build(caseOptions()))));
  expect(forms).toEqual([]);
});

/** The arrangement as the district published it: one sheet of a report, groups merged, their sums in their names. */
function publishedPlan() {
  const rows: (string | number | null)[][] = [
    ['附件2', null, null, null, null, null, null],
    ['朝阳区知识产权运营服务体系建设资金安排表', null, null, null, null, null, null],
    ['序号', '资金', '明细项目名称', '财政拨款(万元)', '采购内容', '支出安排', '资金性质'],
  ];
  const merges = ['A2:G2'];
  for (const { name, stated, nature, items } of TRANSFER_CASE.fundPlan.groups) {
    const first = rows.length + 1;
    items.forEach((item, index) => {
      const isFirst = index === 0;
      rows.push([
        rows.length - 2,
        isFirst ? `${name}${String(stated)}` : null,
        item.name,
        item.amount,
        item.purchase,
        item.year,
        isFirst ? nature : null,
      ]);
    });
    const last = rows.length;
    merges.push(`B${String(first)}:B${String(last)}`, `G${String(first)}:G${String(last)}`);
  }
  rows.push(['合计', null, null, 15000, null, null, null]);
  merges.push(`A${String(rows.length)}:C${String(rows.length)}`);
  return gridFrom(rows, { merges, down: 4, right: 1 });
}

describe('the published kind of 资金安排表', () => {
  const { plan } = recogniseTransferPayment([publishedPlan()], []);

  test('has its groups without the sums at the end of their names', () => {
    expect(plan?.groups.map(({ name, stated }) => [name.text, stated?.figure])).toEqual([
      ['“以奖代补”、“财政补助”类及支持经费', 3500],
      ['知识产权运营基金工作经费', 6500],
      ['线上运营平台、课题研究等工作经费', 3700],
      ['知识产权运营风险补偿资金工作经费', 1300],
    ]);
  });

  test('gives every item its group, its nature through the merge, and 合计', () => {
    expect(plan?.groups.map(({ items }) => items.length)).toEqual([9, 1, 11, 1]);
    expect(plan?.groups[0]?.items[8]?.nature?.text).toBe('2020年1亿元转移支付');
    expect(plan?.groups[2]?.items[9]?.amount.figure).toBe(2060);
    expect([plan?.total?.figure, plan?.unit]).toEqual([15000, '万元']);
    expect(plan?.groups[0]?.stated?.at).toEqual({ row: 7, column: 2 });
  });
});

describe('other ways to lay a 资金安排表 out', () => {
  test('the group repeated in every row, 合计 first, money in 元 with thousands separators', () => {
    const { plan } = readOne([
      ['单位：元', null, null, null],
      ['类别', '项目名称', '预算金额', '资金来源'],
      ['合计', null, '3,500', null],
      ['培训类（1,500元）', '讲师费', '1,000', '中央资金'],
      ['培训类（1,500元）', '场地费', '500', '中央资金'],
      ['设备类', '计算机', '2,000', '区级资金'],
      ['填表人：', null, null, null],
    ]);
    expect(plan?.unit).toBe('元');
    expect(plan?.total?.figure).toBe(3500);
    expect(plan?.groups.map(({ name, stated, items }) => [name.text, stated?.figure, items.length])).toEqual([
      ['培训类', 1500, 2],
      ['设备类', undefined, 1],
    ]);
  });

  test('the group written once, 小计 in its own column', () => {
    const { plan } = readOne([
      ['资金', '明细项目', '金额（万元）', '支出安排'],
      ['运营经费', '评审费', 30, '2021年'],
      [null, '会议费', 20, '2021年'],
      ['小计', null, 50, null],
      ['基金', '子基金', 100, '2022年'],
      ['小计', null, 120, null],
      ['总计', null, 170, null],
    ]);
    expect(
      plan?.groups.map(({ name, stated, items }) => [
        name.text,
        stated?.figure,
        items.map((one) => one.amount.figure),
      ]),
    ).toEqual([
      ['运营经费', 50, [30, 20]],
      ['基金', 120, [100]],
    ]);
    expect(plan?.total?.figure).toBe(170);
  });

  test('合计 beside the merged cell of a group is the sum of the group', () => {
    const { plan } = readOne(
      [
        ['资金', '明细项目', '金额', '支出安排'],
        ['运营经费', '评审费', 30, '2021年'],
        [null, '合计', 30, null],
        ['基金', '子基金', 100, '2022年'],
        [null, '合计', 100, null],
        ['合计', null, 130, null],
      ],
      { merges: ['A2:A3', 'A4:A5'] },
    );
    expect(plan?.groups.map(({ stated }) => stated?.figure)).toEqual([30, 100]);
    expect(plan?.total?.figure).toBe(130);
  });

  test('groups as rows of their own, numbered 一、二、', () => {
    const { plan } = readOne([
      ['序号', '项目名称', '资金（万元）', '支出内容'],
      ['一', '支持经费', 50, null],
      [1, '评审费', 30, '评审'],
      [2, '会议费', 20, '会议'],
      ['二', '基金600', null, null],
      [3, '子基金', 600, '出资'],
      ['合计', null, 650, null],
    ]);
    expect(plan?.groups.map(({ name, stated, items }) => [name.text, stated?.figure, items.length])).toEqual([
      ['支持经费', 50, 2],
      ['基金', 600, 1],
    ]);
  });
});

test('headings that stand again at the top of a page are no row and no end', () => {
  const headings = ['序号', '指标名称', '国家要求', '本区目标'];
  const { decomposition } = readOne([
    headings,
    [1, '质押融资增幅', '30%', '30%'],
    [null, null, null, null],
    headings,
    [2, '运营基金', '-', '1支'],
  ]);
  expect(decomposition?.rows.map(({ name }) => name.text)).toEqual(['质押融资增幅', '运营基金']);
});

describe('payments and costs', () => {
  const papers = readOne(
    [
      ['资金执行情况（截至2021年4月1日）', null, null, null],
      ['资金来源', '金额', null, '备注'],
      [null, '下达资金（万元）', '支出金额（万元）', null],
      ['中央直达资金', 5000, '1585.4846', null],
      ['2020年转移支付', '1亿元', 376, null],
      ['合 计', null, 1961.4864, null],
      [null, null, null, null],
      ['2020年度成本明细', null, null, null],
      ['序号', '项目', '金额（元）', '数量'],
      [1, '质押贷款贴息', '264.8万元', '10项'],
      [2, '工作站', 170000, '6家'],
      ['合计', null, 2818000, null],
    ],
    { merges: ['A1:D1', 'A2:A3', 'B2:C2', 'D2:D3'] },
  );

  test('are told apart on one sheet, under headings of two rows', () => {
    expect(contentOf(papers).payments).toEqual([
      { source: '中央直达资金', approved: 5000, paid: 1585.4846 },
      { source: '2020年转移支付', approved: 10000, paid: 376 },
    ]);
    expect(contentOf(papers).costs).toEqual([
      { name: '质押贷款贴息', amount: 2648000, count: '10项' },
      { name: '工作站', amount: 170000, count: '6家' },
    ]);
  });

  test('have each their own 合计 and unit, and the day in the title', () => {
    expect(papers.payment?.total?.paid?.figure).toBe(1961.4864);
    expect([papers.payment?.unit, papers.costs?.unit]).toEqual(['万元', '元']);
    expect(papers.costs?.total?.figure).toBe(2818000);
    expect(papers.payment?.asOf?.text).toBe('2021年4月1日');
  });
});

describe('分解表 in other words', () => {
  test('省级绩效目标 and 朝阳区目标值, below a title and above a note', () => {
    const { decomposition } = readOne(
      [
        ['量化指标表', null, null],
        ['绩效指标', '中央下达目标', '朝阳区目标值'],
        ['质押融资增幅', '30%', '30%'],
        ['运营基金', '-', '1支'],
        ['注：-为没有要求', null, null],
        ['不在表内', '1', '2'],
      ],
      { formats: {}, down: 2, right: 3 },
    );
    expect(
      decomposition?.rows.map(({ name, national, local }) => [name.text, national.text, local.text]),
    ).toEqual([
      ['质押融资增幅', '30%', '30%'],
      ['运营基金', '-', '1支'],
    ]);
  });
});

describe('what is not there', () => {
  test('is null, and a project form alone is no transfer payment', () => {
    const empty = { management: null, decomposition: null, plan: null, payment: null, costs: null };
    expect(recogniseTransferPayment([], [])).toEqual({ form: null, ...empty });
    const grid = gridFrom([
      ['项目名称', '培训', null, null, null, null, null, null],
      ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分', '偏差原因'],
      ['产出指标', '数量指标', '培训人次', '100人次', '120人次', 50, 50, null],
    ]);
    expect(recogniseTransferPayment([grid], recognise(grid))).toEqual({ form: null, ...empty });
  });

  test('an empty template has the table without rows', () => {
    const grids = TRANSFER_TEMPLATES.map((template) => gridOf(template.build({ year: null })));
    const { decomposition, plan, payment, costs } = recogniseTransferPayment(grids, []);
    expect([decomposition?.rows, plan?.groups, payment?.rows, costs?.rows]).toEqual([[], [], [], []]);
  });
});

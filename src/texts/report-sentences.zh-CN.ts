import type { Outcome } from '../model/evaluation';
import { OUTCOMES } from './outcomes';

/** How an indicator stands in the report: its outcome, or that it has no target to compare with. */
export type ReportOutcome = Outcome | 'no-target';

/** An amount in a sentence, "1300万元"; null where the workbook holds none. */
type Money = string | null;

const listed = (parts: readonly (string | null)[]): string =>
  parts.filter((part) => part !== null).join('，');

/** A text of the workbook inside a sentence: without its full stop, in quotes where it has marks of its own. */
function quoted(text: string, needsQuotes = false): string {
  const said = text.replace(/[。；;，,]+$/, '');
  return needsQuotes || /[，。；：、,;:]/.test(said) ? `“${said}”` : said;
}

/** A target or an actual: words stand in quotes, a figure does not. */
const quotedValue = (text: string): string => quoted(text, !/\d/.test(text));

/** The sentences of the 绩效自评报告. Figures come in as they stand in the workbook. */
export const REPORT_SENTENCES = {
  transfer: '转移支付',
  title: (name: string) => (name.includes('转移支付') ? name : `${name}转移支付`),
  transferTitleEnd: '年度绩效自评报告',
  projectTitleEnd: '年度项目支出绩效自评报告',

  fundsOf: (label: string, amount: string) => `${label}全年预算数${amount}`,
  budget: (parts: readonly string[]) => `${parts.join('；')}。`,
  nationalTargets: (national: number, all: number) =>
    `绩效目标分解表列${String(all)}项目标，其中国家提出要求的${String(national)}项，详见下表。`,

  planSum: (groups: number, items: number, total: Money) =>
    groups > 1
      ? listed([
          `资金安排表分${String(groups)}类、列${String(items)}个明细项目`,
          total === null ? null : `合计${total}`,
        ])
      : listed([`资金安排表列${String(items)}个明细项目`, total === null ? null : `合计${total}`]),
  planParts: (parts: readonly (readonly [string, string])[]) =>
    parts.map(([name, amount]) => `${name}${amount}`).join('；'),
  byNature: (parts: string) => `按资金性质分：${parts}。`,
  targetsCompared: (same: number, higher: number, added: number, weaker: number, other: number) =>
    `绩效目标分解到本地后，${listed([
      same > 0 ? `与国家要求一致的${String(same)}项` : null,
      higher > 0 ? `高于国家要求的${String(higher)}项` : null,
      added > 0 ? `国家未提要求、本地增设的${String(added)}项` : null,
      weaker > 0 ? `低于国家要求的${String(weaker)}项` : null,
      other > 0 ? `表述不同、未作比较的${String(other)}项` : null,
    ])}。`,
  higherTargets: (parts: readonly (readonly [string, string, string])[]) =>
    `其中高于国家要求的：${parts.map(([name, national, local]) => `${name}由${national}提高到${local}`).join('；')}。`,

  executed: (amount: string) => `全年执行数${amount}`,
  annualBudget: (amount: string) => `年度资金总额全年预算数${amount}`,
  executionRate: (rate: string) => `预算执行率${rate}`,
  payment: (asOf: string, approved: Money, paid: Money, share: string | null) =>
    `${listed([
      asOf === '' ? null : `截至${asOf}`,
      approved === null ? null : `已批复资金${approved}`,
      paid === null ? null : `已支出${paid}`,
      share === null ? null : `占已批复资金的${share}`,
    ])}。`,
  paidBySource: (parts: readonly (readonly [string, string])[]) =>
    `其中：${parts.map(([source, amount]) => `${source}已支出${amount}`).join('；')}。`,
  costs: (items: number, total: Money) =>
    `${listed([`年度成本明细列${String(items)}项`, total === null ? null : `合计${total}`])}，详见下表。`,

  expected: '预期目标：',
  actual: '实际完成情况：',

  outcomes: { ...OUTCOMES['zh-CN'], 'no-target': '未设指标值' } satisfies Readonly<
    Record<ReportOutcome, string>
  >,
  allIndicators: '绩效指标',
  noneOfClass: (name: string) => `自评表未设${name}。`,
  counts: (name: string, all: number, parts: readonly (readonly [string, number])[]) =>
    `${name}共${String(all)}项${parts.length === 0 ? '' : `：${parts.map(([word, count]) => `${word}${String(count)}项`).join('，')}`}。`,
  reached: (
    name: string,
    target: string,
    actual: string,
    rest: {
      readonly difference?: string | null;
      readonly percent?: string | null;
      readonly completion: string | null;
    },
  ) =>
    listed([
      quoted(name),
      target === '' ? '未设指标值' : `指标值为${quotedValue(target)}`,
      actual === '' ? '未填写实际完成值' : `实际完成值为${quotedValue(actual)}`,
      rest.difference ?? null,
      rest.percent ? `偏差${rest.percent}` : null,
      rest.completion === null ? null : `完成比例${rest.completion}`,
    ]),

  below: (amount: string) => `低于指标值${amount}`,
  above: (amount: string) => `高于指标值${amount}`,
  percentagePoints: (amount: string) => `${amount}个百分点`,
  deducted: (points: string) => `扣${points}分`,
  deviations: (count: number) => `偏离绩效目标或者扣分的指标共${String(count)}项。`,
  noDeviations: '没有偏离绩效目标的指标。',
  notCompared: (count: number) => `${String(count)}项指标未设指标值、未填写完成值或者无法比较，未计算偏差。`,
  reason: '偏差原因和改进措施：',

  header: { projectName: '项目名称', department: '主管部门', unit: '实施单位' },
  score: (total: string, grade: string | null) =>
    `自评总分${total}分${grade === null ? '' : `，自评等级为“${grade}”`}。`,
  unscored: '自评表不计分。',
  classes: {
    execution: '预算执行率',
    cost: '成本指标',
    output: '产出指标',
    benefit: '效益指标',
    satisfaction: '满意度指标',
  },
} as const;

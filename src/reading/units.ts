import type { Unit } from '../model/meaning';

/** Shares: the value of "95%" is 95 × 10⁻². */
const SHARES: Readonly<Record<string, number>> = { '%': -2, '‰': -3, 百分比: -2, 个百分点: -2, 百分点: -2 };
const MULTIPLIERS: Readonly<Record<string, number>> = { 千: 3, 万: 4, 百万: 6, 千万: 7, 亿: 8, 万亿: 12 };

/** People are counted apart from things and events: 200 人 against 3 次 says nothing. */
const PEOPLE = ['人次', '人', '名', '位', '人员'];
const COUNTS =
  '个 家 项 件 份 篇 套 台 次 场次 场 期 批次 批 起 例 宗 单 处 座 所 部 本 册 张 条 种 类 块 支 只 辆 组 间 栋 届 轮 站 点'.split(
    ' ',
  );
const DAYS = ['个工作日', '工作日', '天', '日'];
const MEASURES =
  '元 户 村 户次 年 个月 月 周 周岁 岁 小时 分钟 学时 课时 亩 公顷 平方米 平方公里 立方米 米 公里 千米 厘米 毫米 吨 公斤 千克 克 粒 头 株 棵 匹 羽 尾 盏 根 字 分 倍 度 千瓦 千瓦时 车次 架次 床 席 门 堂 课 幅 枚 对 双 瓶 箱 袋 盒 车 艘 校 班 厂 县 镇 乡 街道 社区 km m kg t'.split(
    ' ',
  );

const longestFirst = (words: readonly string[]): string =>
  [...words].sort((a, b) => b.length - a.length).join('|');
const WORDS = longestFirst([...PEOPLE, ...COUNTS, ...DAYS, ...MEASURES]);
const SHARE = new RegExp(longestFirst(Object.keys(SHARES)), 'y');
/** 千 and 百万 multiply only before a unit that is counted in them, so that 千克 and 千米 stay whole. */
const MULTIPLIER = /百万|千万|万亿|万|亿|千(?=元|人|户|亩|吨|家|册|株)/y;
/** A unit with what it is counted by: 次/年, 元/人、天, 元/平方米·月. */
const WORD = new RegExp(`(?:${WORDS})(?:/(?:${WORDS})(?:[、·/]?(?:${WORDS}))*)?`, 'y');
/** A unit nobody listed: what is left of the text, when it is short. */
const UNLISTED = /(?!以|之|及|或|左|内|前|完|已|均|全)[\u4e00-\u9fff]{1,3}$/y;

/** A unit found in a text and where the text goes on behind it; `unit` is null where none follows the figure. */
export interface FoundUnit {
  readonly unit: Unit | null;
  readonly end: number;
}

function take(pattern: RegExp, text: string, from: number): string {
  pattern.lastIndex = from;
  return pattern.exec(text)?.[0] ?? '';
}

/** Reads the unit that stands at `from` in a normalised text: %, 万元, 人次, 元/人、天. */
export function readUnit(text: string, from: number): FoundUnit {
  const share = take(SHARE, text, from);
  if (share !== '') {
    return {
      unit: { text: share, dimension: '比', exponent: SHARES[share] ?? 0 },
      end: from + share.length,
    };
  }
  const multiplier = take(MULTIPLIER, text, from);
  const start = from + multiplier.length;
  const word = take(WORD, text, start) || take(UNLISTED, text, start);
  const found = multiplier + word;
  if (found === '') return { unit: null, end: from };
  return {
    unit: { text: found, dimension: word, exponent: MULTIPLIERS[multiplier] ?? 0 },
    end: from + found.length,
  };
}

const FAMILIES = [PEOPLE, COUNTS, DAYS].map((words) => new Set(words));

/**
 * Whether figures in two units can be compared: the same dimension, money with money (元 against 元/人), or two words
 * of one family (人 against 人次, 个 against 家). A missing unit, and 万 alone, takes the other's; a share never meets 万.
 */
export function unitsCompare(a: Unit | null, b: Unit | null): boolean {
  if (a === null || b === null || a.dimension === b.dimension) return true;
  if (a.dimension === '比' || b.dimension === '比') return false;
  if (a.dimension === '' || b.dimension === '') return true;
  if (a.dimension.startsWith('元') && b.dimension.startsWith('元')) return true;
  return FAMILIES.some((family) => family.has(a.dimension) && family.has(b.dimension));
}

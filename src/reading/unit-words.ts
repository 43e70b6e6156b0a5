/** Units by what they count. Those of one family compare with each other; no figure is converted between them. */
const words = (list: string): readonly string[] => list.split(' ');

/** Shares: the value of "95%" is 95 × 10⁻². */
export const SHARES: Readonly<Record<string, number>> = {
  '%': -2,
  '‰': -3,
  百分比: -2,
  个百分点: -2,
  百分点: -2,
};

/** 597万 and 597万元 are 597 × 10⁴. */
export const MULTIPLIERS: Readonly<Record<string, number>> = {
  千: 3,
  万: 4,
  百万: 6,
  千万: 7,
  亿: 8,
  万亿: 12,
};

/** Words for one kind of thing: people are counted apart from things and events (200 人 against 3 次 says nothing). */
export const FAMILIES: readonly (readonly string[])[] = [
  words('人 人次 名 位 人员'),
  words(
    '个 家 项 件 份 篇 套 台 次 场 场次 期 批 批次 起 例 宗 单 处 座 所 部 本 册 张 条 种 类 块 支 只 辆 组 间 栋 届 轮 站 点',
  ),
  words('天 日 工作日 个工作日'),
  words('月 个月'),
  words('平方米 平米 ㎡ m² m2'),
  words('公里 千米 km'),
  words('公斤 千克 kg'),
];

/** Units that compare only with themselves. */
export const SINGLE_UNITS: readonly string[] = words(
  '元 户 户次 村 年 周 周岁 岁 小时 分钟 学时 课时 亩 公顷 平方公里 立方米 米 厘米 毫米 吨 克 粒 头 株 棵 匹 羽 尾 ' +
    '盏 根 字 分 倍 度 千瓦 千瓦时 车次 架次 床 席 门 堂 课 幅 枚 对 双 瓶 箱 袋 盒 车 艘 校 班 厂 县 镇 乡 街道 社区',
);

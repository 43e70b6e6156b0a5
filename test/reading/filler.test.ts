import { isFiller } from '../../src/reading';

describe('isFiller', () => {
  it.each([
    '',
    ' ',
    '无',
    '无。',
    '—',
    '——',
    '-',
    '--',
    '/',
    '０',
    '0',
    '暂无',
    '无偏差',
    '不涉及',
    '已完成',
    '已 完成',
  ])('sees that %j explains nothing', (text) => {
    expect(isFiller(text)).toBe(true);
  });

  it.each([
    '由线下改为线上',
    '无法采购，改进措施：列入明年计划',
    '已完成，超额因需求增加',
    '10',
    '没有轮换、动用库存',
  ])('takes %j for an explanation', (text) => {
    expect(isFiller(text)).toBe(false);
  });
});

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
    '无；',
    '偏差原因：无；改进措施：无。',
    '原因分析：无\n改进措施：暂无',
  ])('sees that %j explains nothing', (text) => {
    expect(isFiller(text)).toBe(true);
  });

  it.each([
    '由线下改为线上',
    '无法采购，改进措施：列入明年计划',
    '已完成，超额因需求增加',
    '10',
    '没有轮换、动用库存',
    '原因：无；措施：加强宣传',
    '1.0',
  ])('takes %j for an explanation', (text) => {
    expect(isFiller(text)).toBe(false);
  });
});

import { templateOf, templateProblems, type Template } from '../../../src/sheet/template/gallery';
import { firstProblem, optionsOf, untouched } from '../../../src/taskpane/models/template-draft';
import { sharesOf } from '../../../src/taskpane/models/template-shares';

function shipped(id: string): Template {
  const template = templateOf(id);
  if (!template) throw new Error(`${id} is not in the gallery`);
  return template;
}

const fourClasses = shipped('four-class');
const draft = untouched(2025);

describe('options as typed', () => {
  it('are the template’s own where nothing was touched', () => {
    expect(optionsOf(draft)).toEqual({ year: 2025, fundsUnit: '万元', counts: {}, classWeights: {} });
    expect(templateProblems(fourClasses, optionsOf(draft))).toEqual([]);
  });

  it('carry what was typed, spaces left out', () => {
    const options = optionsOf({
      ...draft,
      unit: ' 区知识产权局 ',
      money: '元',
      counts: { 数量指标: ' 4 ', 质量指标: '' },
      weights: { 产出指标: '45.5' },
      execution: '20',
    });
    expect(options).toEqual({
      year: 2025,
      unit: '区知识产权局',
      fundsUnit: '元',
      counts: { 数量指标: 4 },
      classWeights: { 产出指标: 45.5 },
      executionWeight: 20,
    });
  });

  it('leave the year open where it was emptied', () => {
    expect(optionsOf({ ...draft, year: ' ' }).year).toBeNull();
  });

  it.each([
    ['year', { year: '二〇二五' }, 'year-not-plausible'],
    ['count', { counts: { 数量指标: '三' } }, 'count-not-whole'],
    ['weight', { weights: { 产出指标: '四十' } }, 'weight-not-a-number'],
    ['execution rate', { execution: '十' }, 'weight-not-a-number'],
  ])('that are no figure are named: %s', (_, part, code) => {
    const problems = templateProblems(fourClasses, optionsOf({ ...draft, ...part }));
    expect(firstProblem(problems)?.code).toBe(code);
  });

  it('say the sum before the classes that it leaves without points', () => {
    const options = optionsOf({ ...draft, weights: { 产出指标: '95' } });
    const problems = templateProblems(fourClasses, options);
    expect(problems.map(({ code }) => code)).toContain('weight-too-small');
    expect(firstProblem(problems)).toMatchObject({ code: 'weights-not-100', found: 105 });
  });
});

describe('shares', () => {
  it('are the points of 财预〔2021〕101号 where nothing was typed', () => {
    const { groups, execution, sum } = sharesOf(fourClasses, optionsOf(draft));
    expect([execution, ...groups.map(({ weight }) => weight)]).toEqual([10, 20, 40, 20, 10]);
    expect(sum).toBe(100);
  });

  it('give what one class leaves to the others in proportion: 40 of 90 left, 成本 20, 效益 20, 满意度 10', () => {
    const { groups, sum } = sharesOf(fourClasses, optionsOf({ ...draft, weights: { 产出指标: '50' } }));
    expect(groups.map(({ weight }) => weight)).toEqual([16, 50, 16, 8]);
    expect(sum).toBe(100);
  });

  it('have no sum where a typed weight is no figure, and none in a table without weights', () => {
    expect(sharesOf(fourClasses, optionsOf({ ...draft, execution: 'x' })).sum).toBeNull();
    const table = sharesOf(shipped('decomposition'), optionsOf(draft));
    expect([table.execution, table.sum, table.groups[0]?.weight]).toEqual([null, null, null]);
  });

  it('tell the usual number of rows beside the asked one', () => {
    const [, outputs] = sharesOf(fourClasses, optionsOf({ ...draft, counts: { 数量指标: '5' } })).groups;
    expect(outputs?.level2[0]).toEqual({ name: '数量指标', count: 5, usual: 3 });
  });
});

// Forms that are right, in ways that published forms differ from the standard one: no check may say that they are not.
import type { Form } from '../../src/model/form';
import { placesAfter, placesByCheck } from './findings-of';
import { formWith, row, rowsOf } from './form-with';
import type { FormText, FundsText } from './form-with';

function source(label: FundsText['kind'], amount: number): FundsText {
  const money = { initial: amount, annual: amount, executed: amount, rate: 1 };
  return { kind: label, ...money, weight: '—', score: '—' };
}

/** Moves points between classes, all of them reached. */
function weigh(
  text: FormText,
  points: Partial<Record<'training' | 'benefit' | 'satisfaction', number>>,
): void {
  for (const [name, figure] of Object.entries(points)) {
    Object.assign(text[name as keyof typeof points], { weight: figure, score: figure });
  }
}

const withoutExecutionWeight = (text: FormText): void => {
  Object.assign(text.funds?.[0] ?? {}, { weight: null, score: null });
};

describe('funds', () => {
  test.each([
    ['the parts of 财政拨款 below it', [80, 50, 30, 20]],
    ['one source with its only part', [100, 100]],
    ['parts of the second source', [20, 80, 50, 30]],
    ['empty sources between', [100, 0, 60, 40, 0]],
  ])('nested sources add up: %s', (_said, amounts) => {
    expect(
      placesAfter((text) => {
        text.funds = [
          { ...source('total', 100), weight: 10, score: 10 },
          ...amounts.map((amount) => source('other', amount)),
        ];
        text.total = 100;
      }),
    ).toEqual({});
  });

  test('sources that nest in no way that adds up are a fault', () => {
    expect(
      placesAfter((text) => {
        text.funds = [
          { ...source('total', 100), weight: 10, score: 10 },
          ...[80, 50, 20, 30].map((amount) => source('other', amount)),
        ];
        text.total = 100;
      }),
    ).toEqual({ 'funds-rows-not-total': 'E6 F6 G6' });
  });

  test('carry-over counts in the year and not in the initial budget', () => {
    expect(
      placesAfter((text) => {
        const year = { annual: 110, executed: 104.5, rate: 0.95 };
        text.funds = [
          { ...source('total', 100), ...year, weight: 10, score: 9.5 },
          { ...source('currentYear', 100), executed: 95, rate: 0.95 },
          { ...source('carryOver', 10), initial: null, executed: 9.5, rate: 0.95 },
        ];
      }),
    ).toEqual({});
  });

  test('an execution row that has a score and no column of weights is counted at the weight of the rule set', () => {
    expect(
      placesAfter((text) => {
        Object.assign(text.funds?.[0] ?? {}, { weight: null });
        text.grade = '优';
      }),
    ).toEqual({});
  });
});

describe('weights', () => {
  test.each([
    ['benefit', { benefit: 25 }],
    ['satisfaction', { satisfaction: 20 }],
    ['output and satisfaction', { training: 25, satisfaction: 15 }],
  ])('without an execution weight its ten points lie with %s', (_said, points) => {
    const found = placesAfter((text) => {
      withoutExecutionWeight(text);
      weigh(text, points);
      text.total = 100;
    });
    expect(found).not.toHaveProperty('weights-not-class');
    expect(found).not.toHaveProperty('weights-not-100');
  });

  test('a class below its weight is told all the same', () => {
    expect(
      placesAfter((text) => {
        withoutExecutionWeight(text);
        weigh(text, { training: 35, satisfaction: 5 });
        text.total = 100;
      }),
    ).toEqual({ 'weights-not-class': 'G13 G18', 'single-weight-too-large': 'G13' });
  });

  test('without 满意度 its points lie with benefit, and only the class that is missing is told', () => {
    expect(
      placesAfter((text) => {
        const [level1, level2] = [text.benefit.level1, text.benefit.level2];
        Object.assign(text.satisfaction, { level1, level2, class: 'benefit', name: '企业知晓率' });
      }),
    ).toEqual({ 'class-missing': 'B12' });
  });

  test('a form whose first levels have names of their own is not said to lack the classes', () => {
    expect(
      placesAfter((text) => {
        for (const one of rowsOf(text)) Object.assign(one, { level1: '任务', class: null });
      }),
    ).toEqual({});
  });

  test('part rows need no weight, also where the weights do not make 100', () => {
    const part = (name: string) => ({
      ...row(['满意度指标', '服务对象满意度指标', 'satisfaction'], name, ['≥90%', '95%'], 0),
      weight: null,
      score: null,
    });
    const found = placesAfter((text) => {
      weigh(text, { training: 15 });
      text.more = [part('其中：学员'), part('教师'), part('家长')];
      text.total = 94.5;
    });
    expect(found).not.toHaveProperty('weight-not-positive');
  });
});

describe('texts', () => {
  test('已完成 is an answer to the goal', () => {
    expect(placesAfter((text) => (text.actualGoal = '已完成'))).toEqual({});
  });

  test.each(['受益群众影响力持续扩大', '未发生因管理不善导致的事故', '没有因施工引起的投诉导致停工'])(
    '%s is a result, not a reason',
    (actual) => {
      const found = placesAfter((text) => Object.assign(text.lasting, { target: '影响力扩大', actual }));
      expect(found).not.toHaveProperty('explanation-misplaced');
    },
  );

  test.each(['由于没有经费导致未启动', '因场地无法使用延期'])('%s is a reason', (actual) => {
    const found = placesAfter((text) => Object.assign(text.lasting, { target: '影响力扩大', actual }));
    expect(found).toHaveProperty('explanation-misplaced', 'F17');
  });

  test('a cause that the target asks to be found is a result', () => {
    const found = placesAfter((text) =>
      Object.assign(text.lasting, { target: '查明全部火灾原因', actual: '火灾原因均查明' }),
    );
    expect(found).not.toHaveProperty('explanation-misplaced');
  });

  test.each([
    ['建立', '已建立'],
    ['有效提升', '教学水平有效提升'],
  ])('%s is answered by %s', (target, actual) => {
    const found = placesAfter((text) => Object.assign(text.lasting, { target, actual }));
    expect(found).toEqual({ 'target-not-quantified': 'E17' });
  });

  test.each([
    ['提升', '未见提升'],
    ['提升', '无提升'],
    ['每月汇总', '效果良好'],
  ])('%s is not answered by %s', (target, actual) => {
    const found = placesAfter((text) => Object.assign(text.lasting, { target, actual }));
    expect(found).toHaveProperty('not-comparable', 'F17');
  });

  test.each(['征地受阻，已协调', '苗源不足，春季补植'])('%s names a measure', (explanation) => {
    const found = placesAfter((text) => {
      Object.assign(text.training, { actual: '190人', score: 19, explanation });
      text.total = 98.5;
    });
    expect(found).toEqual({});
  });
});

test('a cell that is said to hold no weight is not also said to be not understood', () => {
  const form: Form = {
    ...formWith((text) => (text.quality.weight = '二十')),
    notUnderstood: [{ at: { row: 13, column: 6 }, text: '二十' }],
  };
  const found = placesByCheck(form);
  expect(found).toHaveProperty('weight-not-positive', 'G14');
  expect(found).not.toHaveProperty('layout-not-understood');
});

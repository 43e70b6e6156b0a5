import {
  canBeginWith,
  choicesIn,
  executionWeightBeside,
  lacking,
  prefillFrom,
  weightedContent,
} from '../../../src/sheet/prefill';
import { TEMPLATES, templateOf } from '../../../src/sheet/template/gallery';
import { gridsOfCase } from '../cases';
import { gridOfDrawing } from '../drawn';
import { gridOf } from '../grid-of';
import { onlyForm } from '../grids';
import { APPLICATION } from './applications';
import { contentOf, leftOut, rowsOf } from './rows-of';

describe('weights', () => {
  const application = prefillFrom([APPLICATION]);

  test('that nobody gave are shared out by the points that a person gives the classes', () => {
    const points = { executionWeight: 20, classWeights: { 产出指标: 41 } };
    const indicators = weightedContent(application, points).indicators ?? [];
    // 41 over four rows; 100 − 20 − 41 = 39 for 效益 and 满意度 as 30 to 10: 29.25 and 9.75, in whole points 29 and 10.
    expect(indicators.map(({ weight }) => weight)).toEqual([11, 10, 10, 10, 29, 10]);
  });

  test('of the source stay, whatever points are given', () => {
    const chaoyang = prefillFrom(gridsOfCase('chaoyang-ip-operation-2021'));
    const points = { executionWeight: 20, classWeights: { 产出指标: 1 } };
    expect(weightedContent(chaoyang, points)).toEqual(chaoyang.content);
  });

  test.each([
    ['states it', ['三级指标|指标值|分值', '甲|1次|90'], 12, 12],
    ['has 90 for its indicators', ['三级指标|指标值|分值', '甲|1次|90'], null, 10],
    ['has all 100 for its indicators', ['三级指标|指标值|分值', '甲|1次|60', '乙|2次|40'], null, 0],
    ['has no weight in a row', ['三级指标|指标值|分值', '甲|1次|100', '乙|2次|'], null, 10],
    ['has weights of one class only', ['三级指标|指标值|分值', '甲|1次|50'], null, 10],
  ] as const)('the execution rate of a source that %s', (_, lines, executionWeight, expected) => {
    const prefill = prefillFrom([gridOfDrawing(lines)]);
    expect(executionWeightBeside({ ...prefill, executionWeight }, 10)).toBe(expected);
  });
});

describe('several forms to begin with', () => {
  const two = gridOfDrawing([
    '项目名称|甲项目|',
    '三级指标|指标值|实际完成值',
    '培训|3次|3次',
    '课题|2项|1项',
    '项目名称|乙项目|',
    '三级指标|指标值|实际完成值',
    '宣传|4次|4次',
  ]);

  test('are named with their place and size; those without indicators are none', () => {
    const empty = gridOfDrawing(['三级指标|指标值|实际完成值', '||']);
    expect(choicesIn([empty, two])).toEqual([
      { sheet: '自评表', cell: 'A1', name: '甲项目', indicators: 2 },
      { sheet: '自评表', cell: 'A5', name: '乙项目', indicators: 1 },
    ]);
  });

  test('the chosen one is taken, the other listed', () => {
    const second = prefillFrom([two], 1);
    expect(rowsOf(second)?.map(([, , name]) => name)).toEqual(['宣传']);
    expect(leftOut(second)).toEqual([['A1', '甲项目', 'another-form']]);
  });
});

describe('a template', () => {
  const template = (id: string) => {
    const found = templateOf(id);
    if (!found) throw new Error(`${id} is not in the gallery`);
    return found;
  };

  test('takes indicators where it is a form', () => {
    expect(TEMPLATES.filter(canBeginWith).map(({ id }) => id)).toEqual([
      'district',
      'municipal',
      'four-class',
      'split-target',
      'transfer-form',
    ]);
  });

  test('without scores lists the fields it does not have; the scored ones have them all', () => {
    const grid = gridOfDrawing([
      '项目名称|防火||联系电话|62260001',
      '项目资金（万元）||年初预算数|全年预算数|全年执行数',
      '|年度资金总额|150|140|140',
      '|其中：当年财政拨款|100|100|100',
      '|上年结转资金|50|40|40',
      '三级指标|年度指标值|实际完成值|分值|',
      '巡护|3次|3次|90|',
    ]);
    const prefill = prefillFrom([grid]);
    expect(
      lacking(template('transfer-form'), prefill).map(({ cell, text, why }) => [cell, text, why]),
    ).toEqual([
      ['E1', '联系电话 62260001', 'not-in-template'],
      ['C3', '年度资金总额 年初预算数 150', 'not-in-template'],
      ['C4', '当年财政拨款 年初预算数 100', 'not-in-template'],
      ['C5', '上年结转资金 年初预算数 50 全年预算数 40', 'not-in-template'],
      ['A7', '分值，合计 90', 'not-in-template'],
    ]);
    expect(lacking(template('district'), prefill)).toEqual([]);
  });

  test.each(['district', 'transfer-form'])('%s holds all it is given but what is listed', (id) => {
    const prefill = prefillFrom(gridsOfCase('beijing-ip-promotion-2021'));
    const form = onlyForm(gridOf(template(id).build({ year: 2025, content: contentOf(prefill) })));
    const listed = lacking(template(id), prefill).map(({ text }) => text);
    const header = Object.values(prefill.content.header ?? {});
    const stands = Object.values(form.header).map((cell) => cell?.text);
    expect(header.length).toBeGreaterThan(2);
    for (const text of header) {
      expect(stands.includes(text) || listed.some((line) => line.endsWith(text))).toBe(true);
    }
  });
});

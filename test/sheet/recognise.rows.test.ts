import type { CellValue } from '../../src/model/form';
import { HEADINGS, gridFrom, onlyForm } from './grids';

const names = (rows: readonly (readonly CellValue[])[]) =>
  onlyForm(gridFrom(rows)).indicators.map(({ name }) => name.text);

describe('rows', () => {
  test('placeholders name no indicator, unless they carry a weight', () => {
    expect(
      names([
        HEADINGS,
        ['产出指标', '数量指标', '指标1：培训', '1次', '1次', 10, 10, ''],
        [null, null, '指标2：', null, null, null, null, null],
        [null, null, '……', null, null, null, null, null],
        [null, null, '指标3：……', null, null, null, null, null],
        [null, null, '指标n', '', '—', null, null, null],
        [null, null, '×××', null, null, null, null, null],
        [null, '质量指标', '指标1：', null, null, 5, null, null],
        [null, '时效指标', '不涉及', '不涉及', '/', null, null, null],
        ['效益指标', '生态效益指标', '无', '无', '无', 0, 0, null],
      ]),
    ).toEqual(['指标1：培训', '指标1：']);
  });

  test('notes and signatures below the total, or below the last indicator, are no indicators', () => {
    const indicator = ['产出指标', '数量指标', '培训', '1次', '1次', 10, 10, ''];
    const note = ['注：', '1.', '得分一档最高不能超过该指标分值上限。', '定量', '指标', null, null, null];
    expect(names([HEADINGS, indicator, ['总分', null, null, null, null, 100, 98, null], note])).toEqual([
      '培训',
    ]);
    expect(names([HEADINGS, indicator, note, indicator])).toEqual(['培训']);
    expect(
      names([HEADINGS, indicator, ['填表人：张三', null, '联系电话：', '1', '2', null, null, null]]),
    ).toEqual(['培训']);
  });

  test('subtotals are no indicators and do not end the form', () => {
    const indicator = ['产出指标', '数量指标', '培训', '1次', '1次', 10, 10, ''];
    expect(names([HEADINGS, indicator, ['小计', null, null, null, null, 10, 10, null], indicator])).toEqual([
      '培训',
      '培训',
    ]);
  });

  test('levels are filled down whether merged, repeated or written once', () => {
    const rows = [
      HEADINGS,
      ['产出指标', '数量指标', '甲', '1', '1', 10, 10, ''],
      [null, null, '乙', '1', '1', 10, 10, ''],
      ['产出指标', null, '丙', '1', '1', 10, 10, ''],
      ['产出指标', '质量指标', '丁', '1', '1', 10, 10, ''],
      ['效益指标', null, '戊', '1', '1', 10, 10, ''],
    ];
    expect(
      onlyForm(gridFrom(rows, { merges: ['A2:A3', 'B2:B3'] })).indicators.map(
        ({ level1, level2 }) => `${level1}/${level2}`,
      ),
    ).toEqual([
      '产出指标/数量指标',
      '产出指标/数量指标',
      '产出指标/数量指标',
      '产出指标/质量指标',
      '效益指标/',
    ]);
  });

  test('a score merged over parent and children belongs to the parent, an explanation to all of them', () => {
    const rows = [
      HEADINGS,
      ['产出指标', '数量指标', '★培训', '10场', '9场', 10, 9, '一场改期'],
      [null, null, '其中：线上', '4场', '4场', null, null, null],
      [null, null, '线下', '6场', '5场', null, null, null],
    ];
    const form = onlyForm(gridFrom(rows, { merges: ['F2:F4', 'G2:G4', 'H2:H4'] }));
    expect(
      form.indicators.map(({ weight, score, explanation }) => [
        weight?.figure,
        score?.figure,
        explanation?.text,
      ]),
    ).toEqual([
      [10, 9, '一场改期'],
      [null, null, '一场改期'],
      [null, null, '一场改期'],
    ]);
  });

  test('a weight in percent and a score with 分 are points', () => {
    const rows = [HEADINGS, ['产出指标', '数量指标', '甲', '1', '1', 0.2, '18分', '']];
    const [indicator] = onlyForm(gridFrom(rows, { formats: { F2: '0%' } })).indicators;
    expect([indicator?.weight?.figure, indicator?.weight?.text, indicator?.score?.figure]).toEqual([
      20,
      '20%',
      18,
    ]);
  });

  test('a target typed as 100% is read as typed', () => {
    const rows = [HEADINGS, ['产出指标', '质量指标', '合格率', 1, 0.985, 10, 9, '']];
    const [indicator] = onlyForm(gridFrom(rows, { formats: { D2: '0%', E2: '0.0%' } })).indicators;
    expect([indicator?.target.text, indicator?.actual.text]).toEqual(['100%', '98.5%']);
  });
});

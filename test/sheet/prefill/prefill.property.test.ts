import fc from 'fast-check';
import { gridOf } from '../grid-of';
import { prefillFrom } from '../../../src/sheet/prefill';
import type { TemplateIndicator } from '../../../src/sheet/template/content';
import { TEMPLATES } from '../../../src/sheet/template/gallery';

const templates = TEMPLATES.filter(({ family }) => family === 'self-evaluation');

const levels = fc.constantFrom(
  ['产出指标', '数量指标'],
  ['产出指标', '机关运行'],
  ['成本指标', '经济成本指标'],
  ['效益指标', '可持续影响指标'],
  ['满意度指标', '服务对象满意度指标'],
  ['项目管理', '资金使用'],
);

const indicator: fc.Arbitrary<TemplateIndicator> = fc
  .record({
    levels,
    name: fc.constantFrom('培训人次', '指标1：课题研究', '★平台建设', '服务对象满意度'),
    target: fc.constantFrom('≥95%', '≤90.5万元', '12月底前完成', '200人次', '明显改善', ''),
    actual: fc.constantFrom('', '96%'),
    weight: fc.integer({ min: 1, max: 2000 }).map((cents) => cents / 100),
    explanation: fc.constantFrom('', '因疫情推迟，已补办。'),
  })
  .map(({ levels: [level1 = '', level2 = ''], ...rest }) => ({ level1, level2, score: null, ...rest }));

test('a filled template gives a new form the same indicators, without what is about its own year', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...templates),
      fc.array(indicator, { minLength: 1, maxLength: 12 }),
      (template, indicators) => {
        const plan = template.build({ year: 2024, content: { indicators } });
        const prefill = prefillFrom([gridOf(plan)]);
        expect(prefill.content.indicators).toEqual(
          indicators.map((one) => ({ ...one, actual: '', explanation: '' })),
        );
        expect(prefill.unmatched).toEqual([]);
      },
    ),
    { numRuns: 60 },
  );
});

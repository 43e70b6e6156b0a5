// A form just inserted, and a form half filled: what is empty shows itself and is not shouted about.
import { recognise } from '../../src/sheet/recognise';
import { gridOf } from '../sheet/grid-of';
import { blankIndicators } from '../../src/sheet/template/content';
import { standardTemplate } from '../../src/sheet/template/standard';
import { placesByCheck } from './findings-of';

function formBegun(filledRows: number) {
  const indicators = blankIndicators().map((indicator, index) =>
    index < filledRows
      ? { ...indicator, name: '培训人数', target: '≥200人', actual: '200人', score: indicator.weight }
      : indicator,
  );
  const [form] = recognise(gridOf(standardTemplate({ year: 2025, content: { indicators } })));
  if (form === undefined) throw new Error('the template was not recognised');
  return form;
}

test('a form as it was inserted has no findings', () => {
  expect(placesByCheck(formBegun(0))).toEqual({});
});

test('once a row is filled, the rows still untouched are one finding, and none of them lacks an actual', () => {
  const places = placesByCheck(formBegun(14));
  expect(places['target-missing']).toBe('E28+E29');
  expect(places['actual-missing']).toBeUndefined();
  expect(places['goal-empty']).toBe('B12 F12');
  expect(places['funds-total-empty']).toBe('E7');
});

import { remembered } from '../../src/sheet/recognise/remembered';

/** Counts how often each text was worked out. */
function counting() {
  const times = new Map<string, number>();
  const lengthOf = remembered((text) => {
    times.set(text, (times.get(text) ?? 0) + 1);
    return text.length;
  });
  return { lengthOf, timesOf: (text: string) => times.get(text) ?? 0 };
}

test('a label is worked out once, and always gives the same', () => {
  const { lengthOf, timesOf } = counting();
  expect([lengthOf('三级指标'), lengthOf('得分'), lengthOf('三级指标')]).toEqual([4, 2, 4]);
  expect(timesOf('三级指标')).toBe(1);
});

test('nothing is an answer that is remembered, too', () => {
  const asked: string[] = [];
  const none = remembered((text) => {
    asked.push(text);
    return null;
  });
  expect([none('得分'), none('得分')]).toEqual([null, null]);
  expect(asked).toEqual(['得分']);
});

test('long texts are not kept', () => {
  const { lengthOf, timesOf } = counting();
  const explanation = '因疫情推迟'.repeat(20);
  expect([lengthOf(explanation), lengthOf(explanation)]).toEqual([100, 100]);
  expect(timesOf(explanation)).toBe(2);
});

test('a memory never grows beyond its size: the first text is forgotten after five thousand others', () => {
  const { lengthOf, timesOf } = counting();
  lengthOf('得分');
  for (let index = 0; index < 5000; index++) lengthOf(`指标${String(index)}`);
  expect(lengthOf('得分')).toBe(2);
  expect(timesOf('得分')).toBe(2);
});

import { StateStore } from '../../src/excel/store';

describe('the state that the pane shows', () => {
  test('is replaced and announced when something is different', () => {
    const store = new StateStore();
    const before = store.get();
    const listener = jest.fn();
    store.subscribe(listener);
    store.update({ status: { kind: 'remote' } });
    expect(store.get()).not.toBe(before);
    expect(before.status).toEqual({ kind: 'idle' });
    expect(listener).toHaveBeenCalledTimes(1);
  });

  test('stays the same object, and nobody is called, when the content is the same', () => {
    const store = new StateStore();
    store.update({ status: { kind: 'checked', indicators: 3 }, selected: { row: 1, column: 2 } });
    const before = store.get();
    const listener = jest.fn();
    store.subscribe(listener);
    store.update({ status: { kind: 'checked', indicators: 3 }, selected: { row: 1, column: 2 } });
    expect(store.get()).toBe(before);
    expect(listener).not.toHaveBeenCalled();
  });

  test('parts that did not change keep their identity beside one that did', () => {
    const store = new StateStore();
    store.update({ selected: { row: 1, column: 2 } });
    const { selected } = store.get();
    store.update({ selected: { row: 1, column: 2 }, status: { kind: 'reading' } });
    expect(store.get().selected).toBe(selected);
  });

  test('a listener that left is not called', () => {
    const store = new StateStore();
    const listener = jest.fn();
    store.subscribe(listener)();
    store.update({ phase: 'ready' });
    expect(listener).not.toHaveBeenCalled();
  });
});

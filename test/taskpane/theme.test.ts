import { isDarkColor } from '../../src/taskpane/theme/darkness';

describe('the host’s background', () => {
  it('is dark or light by its luminance', () => {
    expect(['#000000', '#262626', '#444444'].map(isDarkColor)).toEqual([true, true, true]);
    expect(['#FFFFFF', '#e6e6e6', 'C0C0C0'].map(isDarkColor)).toEqual([false, false, false]);
  });

  it('is unknown where it is no colour', () => {
    expect([undefined, '', 'black', '#fff'].map(isDarkColor)).toEqual([null, null, null, null]);
  });
});

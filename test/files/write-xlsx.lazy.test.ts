import { writeXlsx } from '../../src/files/write-xlsx';
import { templateOf } from '../../src/sheet/template/gallery';

const mockLoaded = jest.fn();

jest.mock('exceljs', () => {
  mockLoaded();
  return jest.requireActual<object>('exceljs');
});

test('exceljs is loaded by the first file that is written, not before', async () => {
  const plan = templateOf('district')?.build({ year: 2025 });
  if (!plan) throw new Error('no template');
  expect(mockLoaded).not.toHaveBeenCalled();
  await writeXlsx([plan]);
  expect(mockLoaded).toHaveBeenCalledTimes(1);
});

// Fetched together, with the first file that a person chooses.
export { readDocx } from '../files/docx/read-docx';
export { readWorkbook } from '../files/xlsx';
export { holdsPaper } from '../sheet/transfer/holds-paper';

// The yardstick: every file of a folder read by SheetJS, on one core, with nothing done about it.
const { readFileSync, readdirSync } = require('node:fs');
const { join } = require('node:path');
const { read } = require('@e965/xlsx');

const [, , folder] = process.argv;
for (const name of readdirSync(folder)) read(readFileSync(join(folder, name)));

const path = require('path');

const base = require('../../jest.config.js');

/** Tests that print every template with LibreOffice; they need soffice and pdftotext. */
module.exports = {
  rootDir: path.join(__dirname, '../..'),
  testEnvironment: 'node',
  testMatch: ['<rootDir>/test/print/**/*.print.ts'],
  transform: base.transform,
  testTimeout: 300_000,
  maxWorkers: 1,
};

const path = require('path');

const base = require('../../jest.config.js');

/** Tests that open the workbench in a real browser: one server for all, one browser a file. */
module.exports = {
  rootDir: path.join(__dirname, '../..'),
  testEnvironment: 'node',
  testMatch: ['<rootDir>/test/browser/**/*.browser.ts'],
  transform: base.transform,
  globalSetup: '<rootDir>/test/browser/start-server.ts',
  globalTeardown: '<rootDir>/test/browser/stop-server.ts',
  testTimeout: 120_000,
  maxWorkers: 1,
};

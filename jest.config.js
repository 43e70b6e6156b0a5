/** Two kinds of tests: plain ones, and those whose docblock asks for the workbench (real Office.js on a host). */
module.exports = {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/test/**/*.test.{ts,tsx}'],
  // All cores: half of them would leave a build machine with two idle.
  maxWorkers: '100%',
  // No test asserts a time; on a busy machine jest's five seconds are too few for the whole pane in jsdom.
  testTimeout: 30_000,
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/browser/', '<rootDir>/test/print/'],
  transform: {
    '^.+\\.(ts|tsx)$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', tsx: true },
          target: 'es2022',
          transform: { react: { runtime: 'automatic' } },
        },
      },
    ],
  },
};

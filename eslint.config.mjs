import js from '@eslint/js';
import tseslint from 'typescript-eslint';
import importX, { createNodeResolver } from 'eslint-plugin-import-x';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import officeAddins from 'eslint-plugin-office-addins';

/** The rooms of docs/architecture.md in order: each imports only from those before it. */
const ROOMS = [
  'model',
  'reading',
  'scoring',
  'checks',
  'texts',
  'evaluate.ts',
  'sheet',
  'report',
  'files',
  'cli',
  'excel',
  'commands',
  'taskpane',
];
const zones = ROOMS.map((room, i) => ({
  target: `./src/${room}`,
  from: ROOMS.slice(i + 1).map((below) => `./src/${below}`),
  message: `src/${room} stands above this room: see docs/architecture.md`,
})).filter((zone) => zone.from.length > 0);

const PURE = ['model', 'reading', 'scoring', 'checks', 'texts', 'sheet', 'report'].map(
  (room) => `src/${room}/**/*.ts`,
);

export default tseslint.config(
  { ignores: ['node_modules', 'dist', 'test/cases'] },
  js.configs.recommended,
  ...tseslint.configs.strict,
  {
    files: ['**/*.{ts,tsx}'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    plugins: { 'import-x': importX },
    settings: {
      'import-x/resolver-next': [createNodeResolver({ extensions: ['.ts', '.tsx', '.js', '.json'] })],
    },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      'import-x/no-cycle': 'error',
      'import-x/no-restricted-paths': [
        'error',
        {
          zones: [
            ...zones,
            ...['excel', 'commands', 'taskpane'].map((room) => ({
              target: `./src/${room}`,
              from: './src/cli',
              message: 'the add-in and the command line share the core, nothing else',
            })),
            { target: './src', from: './workbench', message: 'the product knows nothing of the workbench' },
            { target: './workbench', from: './src', message: 'the workbench knows nothing of src' },
          ],
        },
      ],
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'no-console': 'error',
      eqeqeq: 'error',
    },
  },
  {
    files: PURE.concat('src/evaluate.ts'),
    rules: {
      'no-restricted-globals': ['error', 'Excel', 'Office', 'window', 'document', 'localStorage', 'process'],
      'no-restricted-imports': ['error', { patterns: ['react*', '@fluentui/*', 'node:*', 'fs', 'path'] }],
      'no-restricted-syntax': [
        'error',
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: 'the core has no clock',
        },
        {
          selector: "MemberExpression[object.name='Date'][property.name='now']",
          message: 'the core has no clock',
        },
        { selector: 'MemberExpression[property.name=/^toLocale/]', message: 'the core has no locale' },
      ],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['src/excel/**', 'src/commands/**', 'src/taskpane/**'],
    rules: { 'no-restricted-globals': ['error', 'Excel', 'Office'] },
  },
  {
    files: ['src/excel/**/*.ts', 'src/commands/**/*.ts'],
    plugins: { 'office-addins': officeAddins },
    rules: {
      'office-addins/load-object-before-read': 'error',
      'office-addins/call-sync-before-read': 'error',
      'office-addins/call-sync-after-load': 'error',
      'office-addins/no-context-sync-in-loop': 'error',
      'office-addins/test-for-null-using-isNullObject': 'error',
    },
  },
  {
    files: ['src/**/*.tsx'],
    plugins: { 'jsx-a11y': jsxA11y, 'react-hooks': reactHooks },
    rules: { ...jsxA11y.flatConfigs.strict.rules, ...reactHooks.configs.recommended.rules },
  },
  {
    files: ['scripts/**', 'test/bench/**', 'workbench/serve/**'],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['**/*.{js,cjs,mjs}'],
    languageOptions: {
      globals: {
        require: 'readonly',
        module: 'writable',
        process: 'readonly',
        console: 'readonly',
        URL: 'readonly',
        __dirname: 'readonly',
        __filename: 'readonly',
      },
    },
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
);

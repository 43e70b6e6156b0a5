const { createHash } = require('crypto');
const { readFileSync } = require('fs');
const path = require('path');
const { URL } = require('url');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const { NormalModuleReplacementPlugin } = require('webpack');

const MANIFEST_BASE_URL = 'https://localhost:3000';
const PUBLIC_OFFICE_JS = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
const WORKBENCH_OFFICE_JS = '/office-js/office.js';
/** Fluent's table of some 500 tokens, each `var(--itsName)`, is 30 KB for what one line says; a test compares the two. */
const TOKENS = path.join(__dirname, 'src/taskpane/theme/fluent-tokens.ts');
const FLUENT_COLOURS = /@fluentui[\\/]tokens[\\/]lib[\\/](sharedColorNames|global[\\/]colorPalette)\.js$/;
const BOOT = path.join(__dirname, 'src/taskpane/boot.js');

/** Puts our short table in the place of Fluent's. */
function withShortTokens(module) {
  if (/@fluentui[\\/]tokens[\\/]lib$/.test(module.context)) module.request = TOKENS;
}

const TRUSTED_RULE_SETS = path.join(__dirname, 'src/scoring/rule-sets/trusted.ts');

/** The shipped rule sets are read by a test; the pane need not read them again. */
function trusted(module) {
  if (/src[\\/]scoring[\\/]rule-sets$/.test(module.context)) module.request = TRUSTED_RULE_SETS;
}

/** A rule set without its worked examples, which only tests and the command line look at. */
function withoutExamples(text) {
  return { ...JSON.parse(text), examples: [] };
}

/** What both bundles share: TypeScript through swc, a cache on disk, and no opinion on sizes (size-limit has it). */
function common(name, mode) {
  const production = mode === 'production';
  return {
    name,
    mode,
    context: __dirname,
    target: ['web', 'es2020'],
    devtool: production ? false : 'cheap-module-source-map',
    cache: { type: 'filesystem', buildDependencies: { config: [path.join(__dirname, 'webpack.config.js')] } },
    performance: false,
    stats: 'errors-warnings',
    infrastructureLogging: { level: 'warn' },
    resolve: { extensions: ['.ts', '.tsx', '.js'] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          use: {
            loader: 'swc-loader',
            options: {
              jsc: {
                parser: { syntax: 'typescript', tsx: true },
                target: 'es2020',
                transform: { react: { runtime: 'automatic' } },
              },
            },
          },
        },
        { test: FLUENT_COLOURS, use: path.join(__dirname, 'scripts/without-persona-colours.cjs') },
        { test: /rule-sets[\\/][^\\/]+\.json$/, type: 'json', parser: { parse: withoutExamples } },
        { test: /\.xlsx$/, type: 'asset/resource', generator: { filename: 'samples/[name][ext]' } },
      ],
    },
  };
}

/** Adds a way of loading style sheets to what both bundles share. */
function withStyles(config, rule) {
  return { ...config, module: { rules: [...config.module.rules, { test: /\.css$/, ...rule }] } };
}

/** The pane may run its own scripts and office.js, and talk to nobody; Griffel and Univer insert style tags. */
function contentSecurityPolicy(officeJs) {
  const officeOrigin = URL.canParse(officeJs) ? ` ${new URL(officeJs).origin}` : '';
  return [
    "default-src 'self'",
    `script-src 'self'${officeOrigin}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'none'",
  ].join('; ');
}

/** The watchdog keeps its name for the page's script tag; the query makes a changed one be fetched again. */
function bootScript() {
  const version = createHash('sha256').update(readFileSync(BOOT)).digest('hex').slice(0, 8);
  return `boot.js?${version}`;
}

/** Files served as they are; the addresses in the manifest become those of the server it is built for. */
function copiedFiles(baseUrl, attach) {
  const atBase = (content) => content.toString().replaceAll(MANIFEST_BASE_URL, baseUrl);
  return [
    { from: BOOT, to: 'boot.js' },
    { from: 'assets', to: 'assets', noErrorOnMissing: true },
    { from: 'manifest.xml', to: 'manifest.xml', transform: atBase, noErrorOnMissing: true },
    ...(attach ? [{ from: 'workbench/page/attach.js', to: 'attach.js' }] : []),
  ];
}

/** The add-in: what `npm run build` puts in dist. `attach` lets the pane's page find the workbench around it. */
function addIn({ mode, attach }) {
  const production = mode === 'production';
  const officeJs = process.env.OFFICE_JS_URL ?? (attach ? WORKBENCH_OFFICE_JS : PUBLIC_OFFICE_JS);
  const baseUrl = (process.env.ADDIN_BASE_URL ?? MANIFEST_BASE_URL).replace(/\/+$/, '');
  const suffix = production ? '.[contenthash:8]' : '';
  return {
    // A file of its own: the browser reads it while the script is still on its way, and it counts as no script.
    ...withStyles(common(attach ? 'pane-in-workbench' : 'add-in', mode), { type: 'css/global' }),
    experiments: { css: true },
    optimization: {
      mangleExports: 'size',
      minimizeOptions: { javascript: { ecma: 2020, compress: { passes: 3, pure_getters: true } } },
    },
    entry: { taskpane: './src/taskpane/index.tsx' },
    output: {
      path: path.join(__dirname, 'dist'),
      filename: `[name]${suffix}.js`,
      chunkFilename: `[name]${suffix}.js`,
      cssFilename: `[name]${suffix}.css`,
      clean: production,
    },
    plugins: [
      new NormalModuleReplacementPlugin(/^\.\/tokens(\.js)?$/, withShortTokens),
      new NormalModuleReplacementPlugin(/^\.\/parse-rule-set$/, trusted),
      new HtmlPlugin({
        template: 'src/taskpane/taskpane.html',
        filename: 'taskpane.html',
        scriptLoading: 'defer',
        policy: contentSecurityPolicy(officeJs),
        boot: bootScript(),
        attach,
        officeJs,
      }),
      new CopyPlugin({ patterns: copiedFiles(baseUrl, attach) }),
    ],
  };
}

/** The workbench page: the spreadsheet that stands for Excel. Development only, never built into dist. */
function workbench({ mode }) {
  return {
    ...withStyles(common('workbench', mode), { use: ['style-loader', 'css-loader'] }),
    devtool: false,
    // The spreadsheet's own React in its quiet, fast build: it is not what is being developed.
    optimization: { nodeEnv: 'production' },
    entry: { workbench: './workbench/page/main.ts' },
    output: {
      path: path.join(__dirname, 'dist'),
      filename: '[name].js',
      chunkFilename: 'workbench-[name].js',
    },
    plugins: [
      new HtmlPlugin({
        template: 'workbench/page/index.html',
        filename: 'index.html',
        favicon: 'workbench/page/favicon.svg',
        policy: contentSecurityPolicy(WORKBENCH_OFFICE_JS),
      }),
    ],
  };
}

/**
 * Production (`npm run build`): the add-in alone. Development (`npm start`): the pane and the workbench around it;
 * with `--env excel` (`npm run start:excel`): the pane alone, for a real Excel.
 */
module.exports = ({ excel = false } = {}, { mode = 'production' } = {}) => {
  const attach = mode === 'development' && !excel;
  return attach ? [addIn({ mode, attach }), workbench({ mode })] : [addIn({ mode, attach })];
};

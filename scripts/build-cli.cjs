const { createHash } = require('node:crypto');
const { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } = require('node:fs');
const path = require('node:path');

const ROOT = path.join(__dirname, '..');
const BUNDLES = path.join(ROOT, 'node_modules/.cache/jixiao');
const SOURCES = [
  'model',
  'reading',
  'scoring',
  'checks',
  'texts',
  'sheet',
  'report',
  'files',
  'cli',
  'evaluate.ts',
];

function* filesBelow(file) {
  if (!statSync(file).isDirectory()) yield file;
  else for (const name of readdirSync(file).sort()) yield* filesBelow(path.join(file, name));
}

/** A name for what the sources are now: their paths, sizes and times of change. */
function state() {
  const hash = createHash('sha256');
  for (const room of SOURCES) {
    for (const file of filesBelow(path.join(ROOT, 'src', room))) {
      const { size, mtimeMs } = statSync(file);
      hash.update(`${file} ${size} ${mtimeMs}\n`);
    }
  }
  hash.update(String(statSync(__filename).mtimeMs));
  return hash.digest('hex').slice(0, 16);
}

/** One file for the command and one for its workers; packages stay outside, because Node loads them as fast itself. */
function configuration(folder) {
  return {
    mode: 'production',
    target: 'node20',
    context: ROOT,
    entry: { jixiao: './src/cli/index.ts', worker: './src/cli/worker.ts' },
    output: { path: folder, filename: '[name].js' },
    optimization: { minimize: false },
    performance: false,
    node: { __dirname: false },
    externals: [
      ({ request }, done) =>
        /^(\.|\/|[A-Za-z]:)/.test(request) ? done() : done(null, `commonjs ${request}`),
    ],
    resolve: { extensions: ['.ts', '.js'] },
    module: {
      rules: [
        {
          test: /\.ts$/,
          use: {
            loader: 'swc-loader',
            options: { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' } },
          },
        },
      ],
    },
  };
}

function bundle(folder) {
  const webpack = require('webpack');
  return new Promise((resolve, reject) => {
    webpack(configuration(folder), (failure, stats) => {
      if (failure) reject(failure);
      else if (stats.hasErrors()) reject(new Error(stats.toString('errors-only')));
      else resolve();
    });
  });
}

/** Puts a finished bundle in its place in one step: two commands may be building at the same time. */
async function build(folder) {
  const temporary = `${folder}.${process.pid}`;
  mkdirSync(temporary, { recursive: true });
  await bundle(temporary).catch((failure) => {
    rmSync(temporary, { recursive: true });
    throw failure;
  });
  for (const name of readdirSync(BUNDLES)) {
    if (/^[0-9a-f]+$/.test(name)) rmSync(path.join(BUNDLES, name), { recursive: true, force: true });
  }
  if (existsSync(folder)) rmSync(temporary, { recursive: true });
  else renameSync(temporary, folder);
}

/** The folder of the command made from the sources as they are now; builds it where there is none yet. */
async function builtCommand() {
  const folder = path.join(BUNDLES, state());
  if (!existsSync(folder)) await build(folder);
  return folder;
}

module.exports = { builtCommand };

if (require.main === module) void builtCommand();

#!/usr/bin/env node
const path = require('node:path');
const { builtCommand } = require('../scripts/build-cli.cjs');

builtCommand().then(
  (folder) => require(path.join(folder, 'jixiao.js')),
  (error) => {
    process.stderr.write(`jixiao: ${error.message}\n`);
    process.exitCode = 2;
  },
);

'use strict';
const { TestEnvironment } = require('jest-environment-jsdom');
require('tsx/cjs');
const { bootHeadless } = require('../headless.ts');

/**
 * A jest environment in which the real Office.js talks to the workbench: the globals Excel, Office, OfficeExtension and
 * workbench. Univer is loaded outside jest's registry, which cannot take its ES modules.
 */
module.exports = class WorkbenchEnvironment extends TestEnvironment {
  async setup() {
    await super.setup();
    this.office = await bootHeadless();
    const { Excel, Office, OfficeExtension } = this.office.window;
    Object.assign(this.global, { Excel, Office, OfficeExtension, workbench: this.office.workbench });
  }

  async teardown() {
    this.office?.dispose();
    await super.teardown();
  }
};

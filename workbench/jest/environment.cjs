'use strict';
const { TestEnvironment } = require('jest-environment-jsdom');
const { setTimeout } = require('node:timers/promises');
require('tsx/cjs');
const { bootHeadless } = require('../headless.ts');

/** Milliseconds that a batch under way at the end of a suite gets to end too; on a closed workbook it would throw. */
const GRACE = 5000;

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
    if (this.office) {
      await Promise.race([this.office.workbench.settled(), setTimeout(GRACE, null, { ref: false })]);
      this.office.dispose();
    }
    await super.teardown();
  }
};

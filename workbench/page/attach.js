/* global window */
/** Runs in the pane's page before office.js and asks the workbench around it to act as Excel. Not shipped. */
(function () {
  'use strict';
  var workbench = window.parent !== window && window.parent.__workbench;
  if (workbench) workbench.attach(window);
})();

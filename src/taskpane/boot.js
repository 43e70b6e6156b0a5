/* global window, document */
/**
 * The start-up watchdog of the pane, in ES5 so that the oldest Excel can say what is wrong with it.
 * It runs at the end of the body and waits for neither office.js nor the bundle: as long as `#root` is empty
 * it shows one of the sentences of taskpane.html; once anything is rendered there, the style sheet hides them.
 */
(function () {
  'use strict';

  var POLL_MS = 250;
  var SILENT_MS = 1000;
  var PATIENCE_MS = 8000;
  var SENTENCES = ['starting', 'start-failed', 'excel-too-old', 'no-office'];
  var API_FLOOR = '1.14';

  var waited = 0;
  var askedOffice = false;
  var cause = '';

  function show(sentence) {
    for (var i = 0; i < SENTENCES.length; i += 1) {
      var element = document.getElementById('boot-' + SENTENCES[i]);
      if (element) element.hidden = SENTENCES[i] !== sentence;
    }
  }

  function speaksModernScript() {
    return typeof window.Promise === 'function' && typeof window.Promise.allSettled === 'function';
  }

  function askOffice() {
    var office = window.Office;
    if (askedOffice || !office || typeof office.onReady !== 'function') return;
    askedOffice = true;
    office.onReady(function (info) {
      if (!info || !info.host) cause = 'no-office';
      else if (!office.context.requirements.isSetSupported('ExcelApi', API_FLOOR)) cause = 'excel-too-old';
    });
  }

  function sentenceNow() {
    if (cause) return cause;
    if (waited >= PATIENCE_MS) return 'start-failed';
    return waited >= SILENT_MS ? 'starting' : '';
  }

  function watch() {
    var root = document.getElementById('root');
    if (root && root.firstChild) return;
    waited += POLL_MS;
    askOffice();
    show(sentenceNow());
    window.setTimeout(watch, POLL_MS);
  }

  document.getElementById('boot-reload').onclick = function () {
    window.location.reload();
  };
  if (speaksModernScript()) watch();
  else show('excel-too-old');
})();

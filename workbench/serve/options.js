const path = require('path');

const OFFICE_JS = path.join(path.dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');

/**
 * Options of the development server.
 * @param {{ port: number, live: boolean, server: object | undefined }} settings
 *   `live`: reload the pages when a source changes; `server`: certificates for https, or undefined for http.
 */
module.exports.serverOptions = ({ port, live, server }) => ({
  host: 'localhost',
  port,
  ...(server === undefined ? {} : { server }),
  hot: false,
  liveReload: live,
  webSocketServer: live ? 'ws' : false,
  client: live
    ? { logging: 'none', overlay: { errors: true, warnings: false, runtimeErrors: false } }
    : false,
  allowedHosts: 'auto',
  headers: { 'Cache-Control': 'no-cache' },
  devMiddleware: { stats: 'errors-warnings' },
  static: { directory: OFFICE_JS, publicPath: '/office-js', serveIndex: false, watch: false },
});

/**
 * Starts the workbench (`npm start`) or, with `--excel`, the pane for a real Excel over https.
 * `--port N` asks for a port (0: any free one); `--once` builds once and never reloads, for tests.
 */
const net = require('net');
const { parseArgs } = require('util');
const webpack = require('webpack');
const DevServer = require('webpack-dev-server');
const configs = require('../../webpack.config.js');
const { serverOptions } = require('./options.js');

const FIRST_PORT = 3000;
const LAST_PORT = 3099;

/** Whether nothing listens on the port; with port 0, a port the system knows to be free. */
function probe(port) {
  return new Promise((resolve) => {
    const server = net.createServer();
    server.once('error', () => resolve(undefined));
    server.listen(port, 'localhost', () => {
      const free = server.address().port;
      server.close(() => resolve(free));
    });
  });
}

async function firstFreePort() {
  for (let port = FIRST_PORT; port <= LAST_PORT; port += 1) {
    if ((await probe(port)) !== undefined) return port;
  }
  throw new Error(`端口 ${FIRST_PORT}–${LAST_PORT} 均被占用。No free port in ${FIRST_PORT}–${LAST_PORT}.`);
}

/** The port asked for must be free: the manifest names it. */
async function askedPort(text) {
  const port = Number(text);
  const free = Number.isInteger(port) && port >= 0 && port < 65536 ? await probe(port) : undefined;
  if (free === undefined) throw new Error(`端口 ${text} 不可用。Port ${text} cannot be used.`);
  return free;
}

/** The certificates Office trusts; made and installed on first use, which may ask for a password. */
async function certificates() {
  const { getHttpsServerOptions } = require('office-addin-dev-certs');
  return { type: 'https', options: await getHttpsServerOptions() };
}

function announce(url, excel) {
  const lines = excel
    ? [
        `窗格已就绪，请在 Excel 中旁加载 manifest.xml：${url}taskpane.html`,
        `Pane ready; sideload manifest.xml in Excel: ${url}taskpane.html`,
      ]
    : [`工作台已就绪，请在浏览器中打开：${url}`, `Workbench ready, open in a browser: ${url}`];
  process.stdout.write(`\n  ${lines.join('\n  ')}\n\n`);
}

async function start() {
  const { values } = parseArgs({
    options: { port: { type: 'string' }, once: { type: 'boolean' }, excel: { type: 'boolean' } },
  });
  const excel = values.excel ?? false;
  const port = await (values.port === undefined && !excel
    ? firstFreePort()
    : askedPort(values.port ?? String(FIRST_PORT)));
  const compiler = webpack(configs({ excel }, { mode: 'development' }));
  if (values.once) for (const each of compiler.compilers) each.options.watchOptions.ignored = /./;
  const server = new DevServer(
    serverOptions({ port, live: !values.once, server: excel ? await certificates() : undefined }),
    compiler,
  );
  await server.start();
  server.middleware.waitUntilValid((stats) => {
    if (values.once && stats.hasErrors()) void giveUp(server);
    else announce(`${excel ? 'https' : 'http'}://localhost:${port}/`, excel);
  });
}

/** A test must not run against half a build; its errors are printed already. */
async function giveUp(server) {
  process.exitCode = 1;
  await server.stop();
}

start().catch((error) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});

import { spawn, type ChildProcess } from 'node:child_process';
import path from 'node:path';

const START = path.join(__dirname, '../../workbench/serve/start.js');
const ADDRESS = /http:\/\/localhost:\d+\//;

/** The variable through which the tests learn the server's address. */
export const ADDRESS_VARIABLE = 'WORKBENCH_URL';

/** A running workbench server. */
export interface Server {
  readonly url: string;
  stop(): void;
}

function addressFrom(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const listen = (chunk: Buffer): void => {
      said += chunk.toString();
      const address = ADDRESS.exec(said)?.[0];
      if (address !== undefined) resolve(address);
    };
    server.stdout?.on('data', listen);
    server.stderr?.on('data', listen);
    server.once('exit', (code) => {
      reject(new Error(`the workbench server ended with ${String(code)}:\n${said}`));
    });
  });
}

/** Builds and serves the workbench once on a free port. @throws with the build's output when it does not come up. */
export async function startServer(): Promise<Server> {
  const server = spawn(process.execPath, [START, '--once', '--port', '0'], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const url = await addressFrom(server);
  return { url, stop: () => void server.kill() };
}

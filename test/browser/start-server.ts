import { ADDRESS_VARIABLE, startServer, type Server } from './server';

declare global {
  var workbenchServer: Server | undefined;
}

/** Before all browser tests. */
export default async function start(): Promise<void> {
  globalThis.workbenchServer = await startServer();
  process.env[ADDRESS_VARIABLE] = globalThis.workbenchServer.url;
}

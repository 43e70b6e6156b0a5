/** After all browser tests. */
export default function stop(): void {
  globalThis.workbenchServer?.stop();
}

/**
 * Univer 0.25.1 leaves a MessageChannel open when it stops a calculation half-way, and an open channel keeps Node
 * running for ever. While a headless workbook lives its channels are noted; `closeAll` ends them with it.
 */
export function watchChannels(): { closeAll(): void } {
  const Original = globalThis.MessageChannel;
  const open = new Set<MessageChannel>();
  class WatchedChannel extends Original {
    constructor() {
      super();
      open.add(this);
    }
  }
  globalThis.MessageChannel = WatchedChannel;
  return {
    closeAll() {
      if (globalThis.MessageChannel === WatchedChannel) globalThis.MessageChannel = Original;
      for (const { port1, port2 } of open) {
        port1.close();
        port2.close();
      }
      open.clear();
    },
  };
}

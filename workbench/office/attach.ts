import type { NativeBridge } from '../protocol/bridge';
import type { ExternalHost } from './external';

/** Gives a window the two things office.js looks for: the bridge and window.external. Before office.js loads. */
export function attach(window: object, bridge: NativeBridge, external: ExternalHost): void {
  const settings = { configurable: true, writable: true };
  Object.defineProperty(window, '_richApiNativeBridge', { value: bridge, ...settings });
  Object.defineProperty(window, 'external', { value: external.asExternal(), ...settings });
}

import '@univerjs/sheets/facade';
import type { Engine } from '../engine';
import { UniverEngine } from './univer-engine';
import type { UniverEngineOptions } from './univer-engine';

/** Our engine on a running Univer. */
export function createEngine(options: UniverEngineOptions): Engine {
  return new UniverEngine(options);
}

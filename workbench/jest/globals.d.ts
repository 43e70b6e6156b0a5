import type { Workbench } from '../types';

declare global {
  /** The host behind Excel and Office, in tests with the environment workbench/jest/environment.cjs. */
  const workbench: Workbench;
}

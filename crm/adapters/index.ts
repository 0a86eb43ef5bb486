import type { Adapter } from '../adapter.ts';
import { demoDesk } from './demo-desk.ts';
import { requestTracker } from './request-tracker.ts';

/** Every product that is read by rules of its own, in the order in which they are tried. */
export const adapters: readonly Adapter[] = [requestTracker, demoDesk];

import type { Teaching } from '../taught.ts';
import { applyTaught } from './apply.ts';
import { pointer } from './pointer.ts';

/** What the team taught, read and taught in this page. */
export const teaching: Teaching = { apply: applyTaught, pointer };

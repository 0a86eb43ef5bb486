import type { Matters } from '../words.ts';
import { PROMISE_MARKERS } from './promises.ts';
import { NOT_RAISED, RAISED } from './raised.ts';
import { NOT_SITUATIONS, SETTLED, SITUATION_MARKERS, UNSETTLED } from './situations.ts';

/** How Spanish words what a message is about. */
export const MATTERS: Matters = {
  language: 'es',
  spaceless: false,
  situations: SITUATION_MARKERS,
  notSituations: NOT_SITUATIONS,
  settled: SETTLED,
  unsettled: UNSETTLED,
  closedStatus: [
    '^ (resuelto|resuelta|cerrado|cerrada|solucionado|solucionada|completado|completada|finalizado|finalizada|terminado|rechazado|rechazada|ganado|ganada|perdido|perdida) (,)? (resuelto|resuelta|cerrado|cerrada|solucionado|completado|rechazado|ganado|perdido)? $',
  ],
  promises: PROMISE_MARKERS,
  raised: RAISED,
  notRaised: NOT_RAISED,
};

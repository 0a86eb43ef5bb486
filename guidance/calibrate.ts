/**
 * Records whose label takes a side do so far more often than a lean of theirs says, for weights are held low
 * to leave open what should stay open; and however much is said outright, some readings of it are wrong.
 * Both numbers were chosen by hand along rounds 5 to 9 and the public texts (`docs/stance.md`, probability).
 */
const STEEPNESS = 1.75;
/** About 97 per cent: no reading is surer than readings turned out at first sight. */
const SUREST = 3.6;

/** How likely engage is right where either side is, 0..1, from the log-odds that the evidence comes to. */
export function probabilityOf(logOdds: number): number {
  return 1 / (1 + Math.exp(-SUREST * Math.tanh((STEEPNESS * logOdds) / SUREST)));
}

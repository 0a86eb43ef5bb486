import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { probabilityOf } from '../../guidance/calibrate.ts';

const logOdds = fc.double({ min: -30, max: 30, noNaN: true });

describe('the probability', () => {
  it('is even where nothing was heard, and sides mirror each other', () => {
    expect(probabilityOf(0)).toBe(0.5);
    fc.assert(fc.property(logOdds, (sum) => Math.abs(probabilityOf(sum) + probabilityOf(-sum) - 1) < 1e-9));
  });

  it('never falls as more speaks for engage', () => {
    fc.assert(
      fc.property(logOdds, logOdds, (a, b) =>
        a <= b ? probabilityOf(a) <= probabilityOf(b) : probabilityOf(a) >= probabilityOf(b),
      ),
    );
  });

  it('says more than the weights where they are moderate, and is never surer than 97.5 per cent', () => {
    expect(probabilityOf(0.85)).toBeGreaterThan(0.8);
    expect(probabilityOf(30)).toBeLessThan(0.975);
    expect(probabilityOf(3.2)).toBeGreaterThan(0.95);
  });
});

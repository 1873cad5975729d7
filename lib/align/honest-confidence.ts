import type { SureBead } from './posterior.ts';

const USUAL_GROUPS = 0.2; // share of beads that are not one to one, where little is known yet
const PRIOR_BEADS = 10; // that outweigh it
/** How much the evidence is worth by that share: news 1.1, novels 0.6 (see docs/alignment.md for what came of it). */
const CALM = 1.3;
const RESTLESS = 1.4;
const LEAST = 0.3;

const logit = (p: number): number => Math.log(p / (1 - p));

/**
 * The beads with a confidence that fits their text: where people joined and left out much, words and lengths prove
 * less than they do in news, and more where nearly every sentence has its own.
 */
export function honestConfidence(beads: readonly SureBead[]): readonly SureBead[] {
  const groups = beads.filter(({ x0, x1, y0, y1 }) => x1 - x0 !== 1 || y1 - y0 !== 1).length;
  const share = (groups + PRIOR_BEADS * USUAL_GROUPS) / (beads.length + PRIOR_BEADS);
  const worth = Math.max(LEAST, CALM - RESTLESS * share);
  return beads.map((bead) => {
    const p = Math.min(1 - 1e-9, Math.max(1e-9, bead.confidence));
    // Only what speaks for a bead is scaled: an unlikely bead stays unlikely.
    return p <= 0.5 ? bead : { ...bead, confidence: 1 / (1 + Math.exp(-worth * logit(p))) };
  });
}

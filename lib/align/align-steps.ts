import { BeadScorer, type Model } from './bead-scorer.ts';
import { BEAD_TYPES, beadTypeOf, logPriors, PLAIN_TYPES } from './bead-types.ts';
import { corridorAlong, fullCorridor, isSmall } from './corridor.ts';
import { cutSections } from './cut-sections.ts';
import { honestConfidence } from './honest-confidence.ts';
import { firstLengthModel, refineLengthModel } from './length-model.ts';
import { fixedCandidates, learnLexicon, staticLexicon, type TokenBead } from './lexicon.ts';
import { markModel } from './mark-model.ts';
import type { Corridor, PathBead, Section } from './path.ts';
import { type SureBead, surestPath } from './posterior.ts';
import { bestPath, type Lattice, searchSection } from './search.ts';
import type { Side } from './side.ts';
import { skeletonCorridor } from './skeleton.ts';
import { staticLinks } from './static-links.ts';
import { knownPairs, rememberWords, type WordList } from './word-list.ts';

const PASSES = 3; // lexicon, lengths and shares settle by then

/** Two sides to align, and the walls beads may not cross (null: none). */
export interface AlignTask {
  readonly source: Side;
  readonly target: Side;
  readonly sections: readonly Section[] | null;
  /** Whether whole runs may be without counterpart (navigation, related articles). */
  readonly gaps: boolean;
  readonly wordList: WordList | null;
  /** Whether the words of this text are counted into the list. */
  readonly grow: boolean;
}

function tokensOf(side: Side, from: number, to: number): Int32Array {
  if (to - from === 1) return side.tokens[from] as Int32Array;
  const types = new Set<number>();
  for (let at = from; at < to; at++)
    for (const type of side.tokens[at] as Int32Array) types.add(type);
  return Int32Array.from(types);
}

function tokenBeads({ source, target }: AlignTask, beads: readonly PathBead[]): TokenBead[] {
  return beads
    .filter(({ x0, x1, y0, y1 }) => x1 > x0 && y1 > y0)
    .map(({ x0, x1, y0, y1 }) => ({
      source: tokensOf(source, x0, x1),
      target: tokensOf(target, y0, y1),
    }));
}

function countTypes(beads: readonly PathBead[]): number[] {
  const counts = BEAD_TYPES.map(() => 0);
  for (const { x0, x1, y0, y1 } of beads) {
    const type = beadTypeOf(x1 - x0, y1 - y0);
    if (type >= 0) counts[type] = (counts[type] as number) + 1;
  }
  return counts;
}

function* searchAll(
  scorer: BeadScorer,
  sections: readonly Section[],
  corridorOf: (section: Section, index: number) => Corridor,
  types: number,
  keepScores: boolean,
  take: (lattice: Lattice, path: readonly PathBead[]) => void,
): Generator<void, void> {
  for (const [index, section] of sections.entries()) {
    const lattice = yield* searchSection(
      scorer,
      section,
      corridorOf(section, index),
      types,
      keepScores,
    );
    let path = bestPath(lattice);
    if (path === null) {
      // The beam or the corridor lost every way through: search the whole section.
      const whole = yield* searchSection(scorer, section, fullCorridor(section), types, keepScores);
      path = bestPath(whole);
      if (path === null) throw new Error(`no path through section ${JSON.stringify(section)}`);
      take(whole, path);
    } else take(lattice, path);
    yield;
  }
}

/** A run without counterpart as one bead a sentence; other beads as they are. */
function singles(bead: SureBead): SureBead[] {
  const { x0, x1, y0, y1 } = bead;
  if (x1 > x0 && y1 > y0) return [bead];
  const alone: SureBead[] = [];
  for (let x = x0; x < x1; x++) alone.push({ ...bead, x0: x, x1: x + 1 });
  for (let y = y0; y < y1; y++) alone.push({ ...bead, y0: y, y1: y + 1 });
  return alone;
}

const samePath = (a: readonly PathBead[], b: readonly PathBead[]): boolean =>
  a.length === b.length && a.every((bead, at) => bead.x1 === b[at]?.x1 && bead.y1 === b[at]?.y1);

/** Aligns in slices: every `yield` is a place to pause. Returns the beads in order, covering both sides. */
export function* alignSteps(task: AlignTask): Generator<void, readonly SureBead[]> {
  const { source, target } = task;
  const whole: Section = { x0: 0, x1: source.size, y0: 0, y1: target.size };
  const types = task.gaps ? BEAD_TYPES.length : PLAIN_TYPES;
  let sections = task.sections ?? [whole];
  const known = task.wordList === null ? [] : knownPairs(task.wordList, source, target);
  const fixed = fixedCandidates(source, yield* staticLinks(source, target), known);
  yield;
  let model: Model = {
    source,
    target,
    lexicon:
      task.sections === null || task.sections.length < 2
        ? staticLexicon(fixed, target)
        : yield* learnLexicon(source, target, fixed, tokenBeads(task, task.sections)),
    lengths: firstLengthModel(source, target),
    marks: markModel(source, target, []),
    priors: logPriors([]),
  };
  let paths: (readonly PathBead[])[] = [];
  let path: readonly PathBead[] = [];
  for (let pass = 1; pass < PASSES; pass++) {
    const found: (readonly PathBead[])[] = [];
    const first = pass === 1;
    const corridorOf = (section: Section, index: number): Corridor => {
      if (first && isSmall(section)) return fullCorridor(section);
      if (first) return skeletonCorridor(section, source, target, model.lexicon);
      return corridorAlong(section, paths[index] ?? []);
    };
    yield* searchAll(new BeadScorer(model), sections, corridorOf, types, false, (_, one) =>
      found.push(one),
    );
    paths = found;
    const before = path;
    path = found.flat();
    if (samePath(before, path)) break;
    yield;
    model = {
      ...model,
      lexicon: yield* learnLexicon(source, target, fixed, tokenBeads(task, path)),
      lengths: refineLengthModel(model.lengths, source, target, path),
      marks: markModel(source, target, path),
      priors: logPriors(countTypes(path)),
    };
    yield;
  }
  const cut = cutSections(sections, paths, source, target);
  sections = cut.sections;
  paths = cut.paths;
  const beads: SureBead[] = [];
  yield* searchAll(
    new BeadScorer(model),
    sections,
    (section, index) => corridorAlong(section, paths[index] ?? []),
    types,
    true,
    (lattice) => {
      for (const bead of surestPath(lattice)) beads.push(...singles(bead));
    },
  );
  const honest = honestConfidence(beads);
  if (task.wordList !== null && task.grow)
    rememberWords(task.wordList, source, target, model.lexicon, honest);
  return honest;
}

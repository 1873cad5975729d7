import { between, type PathBead, type Section } from './path.ts';
import type { Side } from './side.ts';

const PART = 400; // source sentences a part has at least: memory stays flat, cuts stay rare
const CALM = 4; // one-to-one beads on either side of a cut
const MAX_UNEVEN = 1.5; // their lengths may differ by this factor from the part's ratio

/** Cuts long sections where the path is calm, so that the last search holds one part at a time. */
export function cutSections(
  sections: readonly Section[],
  paths: readonly (readonly PathBead[])[],
  source: Side,
  target: Side,
): { sections: Section[]; paths: PathBead[][] } {
  const ratio =
    (target.unitsBefore[target.size] as number) /
    Math.max(1, source.unitsBefore[source.size] as number);
  const isCalm = ({ x0, x1, y0, y1 }: PathBead): boolean => {
    if (x1 - x0 !== 1 || y1 - y0 !== 1) return false;
    const from = between(source.unitsBefore, x0, x1);
    const to = between(target.unitsBefore, y0, y1);
    const uneven = to / Math.max(1, from * ratio);
    return uneven < MAX_UNEVEN && uneven > 1 / MAX_UNEVEN;
  };
  const cut: { sections: Section[]; paths: PathBead[][] } = { sections: [], paths: [] };
  sections.forEach((section, index) => {
    let { x0, y0 } = section;
    let part: PathBead[] = [];
    let calm = 0;
    const path = paths[index] ?? [];
    path.forEach((bead, at) => {
      calm = isCalm(bead) ? calm + 1 : 0;
      part.push(bead);
      const sinceCut = bead.x1 - x0;
      if (sinceCut < PART || calm < CALM || section.x1 - bead.x1 < PART) return;
      if (!path.slice(at + 1, at + 1 + CALM).every(isCalm)) return;
      cut.sections.push({ x0, x1: bead.x1, y0, y1: bead.y1 });
      cut.paths.push(part);
      ({ x1: x0, y1: y0 } = bead);
      part = [];
    });
    cut.sections.push({ x0, x1: section.x1, y0, y1: section.y1 });
    cut.paths.push(part);
  });
  return cut;
}

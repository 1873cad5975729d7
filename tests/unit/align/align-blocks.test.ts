import { expect, it } from 'vitest';
import { alignBlockSteps, type TextBlock } from '../../../lib/align/align-blocks.ts';
import type { Languages } from '../../../lib/align/align-sentences.ts';
import { finish } from '../../../lib/align/run-steps.ts';

const heading = (text: string): TextBlock => ({ kind: 'heading', text });
const paragraph = (text: string): TextBlock => ({ kind: 'paragraph', text });

const alignBlocks = (src: readonly TextBlock[], tgt: readonly TextBlock[], languages: Languages) =>
  finish(alignBlockSteps(src, tgt, languages));

const ENGLISH = [
  heading('Address to the General Assembly'),
  paragraph('In 1995 the two countries signed 12 agreements in Geneva. They still hold.'),
  heading('Climate'),
  paragraph('Emissions fell by 40 percent. Brazil and India did the most.'),
];
const FRENCH = [
  heading("Discours à l'Assemblée générale"),
  paragraph('En 1995, les deux pays ont signé 12 accords à Genève. Ils tiennent toujours.'),
  heading('Climat'),
  paragraph('Les émissions ont baissé de 40 pour cent. Le Brésil et l’Inde ont fait le plus.'),
];

it('pairs paragraphs with paragraphs and headings with headings', () => {
  const beads = alignBlocks(ENGLISH, FRENCH, ['en', 'fr']);
  expect(beads.map(({ src, tgt }) => [src, tgt])).toEqual([0, 1, 2, 3].map((at) => [[at], [at]]));
});

it('leaves blocks without counterpart alone', () => {
  const more = ['Lire aussi', 'Partager', 'Suivez-nous', 'Mentions légales'].map(paragraph);
  const beads = alignBlocks(
    ENGLISH,
    [...FRENCH.slice(0, 2), ...more, ...FRENCH.slice(2)],
    ['en', 'fr'],
  );
  const paired = beads.filter(({ src, tgt }) => src.length > 0 && tgt.length > 0);
  expect(paired.map(({ src, tgt }) => [src, tgt])).toEqual([
    [[0], [0]],
    [[1], [1]],
    [[2], [6]],
    [[3], [7]],
  ]);
});

// Runs inside the page under test: detection alone, in the shape that `inspect` prints.

import { createBlockAligner } from '../../lib/align/block-aligner.ts';
import { loadCommonWords } from '../../lib/align/words/load-common-words.ts';
import { identifyByEld } from '../../lib/language/eld-identify.ts';
import { ALL_FINDERS } from '../../lib/layout/all-finders.ts';
import { findBitexts } from '../../lib/layout/find-bitexts.ts';
import { probe } from '../../lib/layout/probe.ts';
import { createGridReader } from '../../lib/parse/grid-reader.ts';

async function run() {
  const before = document.documentElement.outerHTML.length;
  const suspected = probe(document);
  // Timers do not run in a page whose scripts are switched off.
  const pause = () => Promise.resolve();
  const start = performance.now();
  const finding = await findBitexts(document, {
    finders: ALL_FINDERS,
    reader: createGridReader(async (text) => identifyByEld(text), pause),
    bringAligner: async () => createBlockAligner(loadCommonWords, pause),
    signal: new AbortController().signal,
    pause,
  });
  const ms = Math.round(performance.now() - start);
  if (document.documentElement.outerHTML.length !== before)
    throw new Error('detection wrote to the page');
  return {
    bitexts: finding.found.map(({ bitext, locator, reasons }) => ({
      layout: bitext.layout,
      languages: bitext.languages,
      title: bitext.title,
      date: bitext.date,
      locator,
      reasons,
      segments: bitext.segments.map(({ kind, sides }) => ({
        kind,
        texts: sides.map((side) => side.text),
      })),
    })),
    reasons: finding.reasons,
    ms,
    probe: suspected,
  };
}

Object.assign(globalThis, { taiyakuBench: run });

/**
 * Scores sentence splitting on sets whose sentences are known: `npm run bench:split -- [--misses] FILES…`.
 * The sentences of each document are joined, split again, and the boundaries found compared: precision, recall, F1 a
 * language. Only boundaries behind a sign that can end a sentence count: nobody sees where a headline ends. In sets
 * that end in `.p` some neighbours are one sentence by construction, which costs precision.
 */
import { basename } from 'node:path';
import { splitSentences } from '../lib/align/split-sentences.ts';
import { readDocuments } from './align/read-documents.ts';

const UNSPACED = /^(?:ja|zh|th)\b/;
/** What can end a sentence, and what may close after it. */
const SEEN = /[.!?…。！？｡؟।॥۔։;:：](?:[\s"'”’»›)\]」』】）》〉]|\[\d+\])*$/u;
const CONTEXT = 30; // characters shown on either side of a miss

interface Score {
  right: number;
  found: number;
  gold: number;
}

const given = process.argv.slice(2);
const showMisses = given.includes('--misses');
for (const file of given.filter((name) => !name.startsWith('--'))) {
  const scores = new Map<string, Score>();
  for (const { sl, tl, src, tgt } of readDocuments(file)) {
    score(sl, src);
    score(tl, tgt);
  }
  for (const [lang, { right, found, gold }] of scores) {
    const [precision, recall] = [right / found, right / gold];
    const f1 = (2 * precision * recall) / (precision + recall);
    console.log(
      `${basename(file).padEnd(26)} ${lang.padEnd(6)} ${String(gold).padStart(6)} boundaries  P ${percent(precision)}  R ${percent(recall)}  F1 ${percent(f1)}`,
    );
  }

  function score(lang: string, sentences: readonly string[]): void {
    const blank = UNSPACED.test(lang) ? '' : ' ';
    const texts = sentences.map((sentence) => sentence.trim()).filter((text) => text !== '');
    const text = texts.join(blank);
    const gold = new Set<number>();
    const unseen = new Set<number>();
    let at = 0;
    for (const sentence of texts.slice(0, -1)) {
      at += sentence.length + blank.length;
      (SEEN.test(sentence) ? gold : unseen).add(at);
    }
    const found = splitSentences(text, lang)
      .slice(1)
      .map(({ start }) => start)
      .filter((start) => !unseen.has(start));
    const sum = scores.get(lang) ?? { right: 0, found: 0, gold: 0 };
    scores.set(lang, sum);
    sum.right += found.filter((start) => gold.has(start)).length;
    sum.found += found.length;
    sum.gold += gold.size;
    if (!showMisses) return;
    for (const start of found) if (!gold.has(start)) show('extra ', text, start);
    for (const start of gold) if (!found.includes(start)) show('missed', text, start);
  }
}

function percent(share: number): string {
  return (share * 100).toFixed(1);
}

function show(kind: string, text: string, at: number): void {
  console.log(
    `  ${kind} ${text.slice(Math.max(0, at - CONTEXT), at)} ‖ ${text.slice(at, at + CONTEXT)}`,
  );
}

/**
 * Prints the beads of each document of JSONL files: `npm run -s align -- FILES…`.
 * Documents of the same two languages teach each other words in the order they come, as pages do in the browser;
 * `--alone` aligns each by itself.
 */
import { alignSentences } from '../lib/align/align-sentences.ts';
import { emptyWordList, type WordList } from '../lib/align/word-list.ts';
import { loadCommonWords } from '../lib/align/words/load-common-words.ts';
import { readDocuments } from './align/read-documents.ts';

const args = process.argv.slice(2);
const alone = args.includes('--alone');
const files = args.filter((arg) => !arg.startsWith('--'));
if (files.length === 0) {
  process.stderr.write('usage: npm run -s align -- [--alone] FILES…\n');
  process.exitCode = 1;
}
const wordLists = new Map<string, WordList>();
for (const file of files) {
  for (const { id, sl, tl, src, tgt } of readDocuments(file)) {
    const pair = `${sl} ${tl}`;
    const wordList = wordLists.get(pair) ?? emptyWordList();
    wordLists.set(pair, wordList);
    const words = await loadCommonWords([sl, tl]);
    const beads = alignSentences(
      src,
      tgt,
      [sl, tl],
      alone ? { words } : { words, wordList, grow: true },
    );
    const line = {
      id,
      beads: beads.map((bead) => [bead.src, bead.tgt]),
      confidence: beads.map(({ confidence }) => Number(confidence.toFixed(4))),
    };
    process.stdout.write(`${JSON.stringify(line)}\n`);
  }
}

import { noPause } from '../lib/bitext/pause.ts';
import type { IdentifyLanguage } from '../lib/language/identify.ts';
import type { AskBackground } from '../lib/messages/background-calls.ts';
import { readGridsCall } from '../lib/messages/read-grids-call.ts';
import { askForBitexts } from '../lib/page/ask-for-bitexts.ts';
import { createGridReader, type GridReader } from '../lib/parse/grid-reader.ts';
import { createUnaidedReader } from '../lib/parse/read-unaided.ts';

/** Judges as in a page of the extension: by messages, which are JSON, and at hand what those can't tell. */
export function readerAsInPage(identify: IdentifyLanguage): GridReader {
  const readUnaided = createUnaidedReader(noPause);
  const ask = async (_: string, asked: object) => {
    const grids = readGridsCall(overWire(asked));
    if (grids === null) throw new Error('the background refuses what a page asks');
    return overWire(await Promise.all(grids.map(readUnaided)));
  };
  return askForBitexts(ask as AskBackground, async () => createGridReader(identify, noPause));
}

const overWire = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value)) as Value;

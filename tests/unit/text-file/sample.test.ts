// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { noPause } from '../../../lib/bitext/pause.ts';
import { identifyByEld } from '../../../lib/language/eld-identify.ts';
import { ALL_FINDERS } from '../../../lib/layout/all-finders.ts';
import { findBitexts } from '../../../lib/layout/find-bitexts.ts';
import { createGridReader } from '../../../lib/parse/grid-reader.ts';
import { readTextBitexts } from '../../../lib/text-file/read-text-bitexts.ts';
import { bringAligner } from '../../bring-aligner.ts';

const SEED = `${import.meta.dirname}/../../../seeds/embassy-press-release-2021-07-20.en-ja`;
const identify = async (text: string) => identifyByEld(text);

it('reads the sample text and the sample page as the same bitext', async () => {
  const text = readFileSync(`${SEED}.txt`, 'utf8');
  const fromText = await readTextBitexts(text, { title: null, identify });
  const page = new DOMParser().parseFromString(readFileSync(`${SEED}.html`, 'utf8'), 'text/html');
  const { signal } = new AbortController();
  const fromPage = await findBitexts(page, {
    finders: ALL_FINDERS,
    reader: createGridReader(identify, noPause),
    bringAligner,
    signal,
    pause: noPause,
  });

  expect(fromText.bitexts).toHaveLength(1);
  expect(fromPage.found).toHaveLength(1);
  const [one, other] = [fromText.bitexts[0]?.bitext, fromPage.found[0]?.bitext];
  expect({ ...one, layout: null }).toEqual({ ...other, layout: null });
  expect(one).toMatchObject({
    languages: ['en', 'ja'],
    date: '2021-07-20',
    title: [
      "Embassy Spokesperson's Comment on the Remarks by the UK Side about Cyber Attack",
      'サイバー攻撃に関する英国の発言についての大使館報道官のコメント',
    ],
  });
  const lines = one?.segments.map(({ sides }) => `${sides.map((side) => side.text).join(' | ')} |`);
  expect(lines).toEqual(text.trimEnd().split('\n').slice(1));
});

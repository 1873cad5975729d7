import fc from 'fast-check';
import { pageHash, partKey, shardKey } from '../../../lib/saved/page-key.ts';
import { readPart, readShard } from '../../../lib/saved/read-records.ts';
import { memoryArea } from '../../unit/saved/memory-area.ts';
import { sampleDraft, samplePage, sampleStore } from '../../unit/saved/samples.ts';

const PAGE = samplePage();
const HASH = pageHash(PAGE.url);

const key = fc.constantFrom(
  partKey(HASH, 0),
  partKey(HASH, 1),
  shardKey(HASH),
  'index:00',
  'trash-list',
  'source:0000',
  'import',
);
const fields = {
  url: fc.constantFrom(PAGE.url, '', 7),
  source: fc.constantFrom(PAGE, null, {}),
  parts: fc.constantFrom(1, 2, -1, 1e9, '2'),
  segments: fc.array(fc.constantFrom(sampleDraft('s1'), sampleDraft('s2'), null, {}, 'x')),
  pages: fc.oneof(
    fc.anything(),
    fc.array(fc.constantFrom(null, {}, { url: PAGE.url, added: ['s1'], merged: [null] })),
  ),
  entries: fc.oneof(fc.anything(), fc.array(fc.constantFrom(null, {}, 'x'))),
  token: fc.constant('t1'),
  done: fc.boolean(),
};
const record = fc.oneof(
  fc.anything().filter((value) => value !== undefined), // storage keeps no undefined
  fc.record({ v: fc.constantFrom(0, 1, 2, 99, '1'), ...fields }, { requiredKeys: [] }),
);

/** Records that something else wrote, under the very keys the library uses. */
export const oddRecords = fc.uniqueArray(fc.tuple(key, record), {
  maxLength: 5,
  selector: ([name]) => name,
});

/** A library over such records answers, and keeps to the letter what it can't read. */
export async function checkStore(records: readonly (readonly [string, unknown])[]): Promise<void> {
  const area = memoryArea(Object.fromEntries(records));
  const store = sampleStore(area);
  await store.list();
  await store.load([PAGE.url]);
  await store.savedOn(PAGE.url);
  await store.save(PAGE, [sampleDraft('s1'), sampleDraft('s3')]);
  const removed = await store.remove([{ url: PAGE.url, id: 's1' }]);
  if (removed.ok) await store.restore(removed.token);
  await store.edit([{ url: PAGE.url, id: 's3' }], { note: 'Seen.' });
  await store.trash();
  await store.tidy();
  await store.usage();
  for (const [name, stored] of records) {
    const read = name.startsWith('index:') ? readShard(name, stored) : readPart(name, stored);
    const isOther = !/^(source|index):/.test(name);
    if (read.ok || isOther) continue;
    if (JSON.stringify(area.records.get(name)) !== JSON.stringify(stored))
      throw new Error(`${name} can't be read, and was changed`);
  }
}

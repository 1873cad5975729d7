import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { SegmentDraft } from '../../lib/saved/saved-segment.ts';
import { memoryArea } from '../unit/saved/memory-area.ts';
import { NOW, sampleDraft, samplePage, sampleStore } from '../unit/saved/samples.ts';

const text = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom('', ' ', '\n', '\u0000', '\u200f<&>"', '=HYPERLINK("x")', '日本語。', '|'),
);
const side = (lang: string) =>
  fc.record({ lang: fc.constant(lang), dir: fc.constant('ltr' as const), text });
const draft = (id: string): fc.Arbitrary<SegmentDraft> =>
  fc
    .record({
      sides: fc.tuple(side('en'), side('ja')),
      speaker: fc.option(fc.tuple(text, text)),
      note: text,
      tags: fc.uniqueArray(text),
      row: fc.nat(9),
    })
    .map((parts) => sampleDraft(id, parts));
const drafts = fc
  .uniqueArray(fc.nat(140), { maxLength: 70 })
  .chain((ids) => fc.tuple(...ids.map((id) => draft(`s${id}`))));

it('load(save(x)) = x, in the order of the page', async () => {
  await fc.assert(
    fc.asyncProperty(fc.webUrl(), drafts, async (url, segments) => {
      const store = sampleStore(memoryArea());
      await store.save(samplePage({ url }), segments);
      const { pages, unreadable } = await store.load([url]);
      const expected = segments
        .map((segment) => ({ ...segment, savedAt: NOW.toISOString() }))
        .sort((a, b) => a.row - b.row);
      expect(unreadable).toEqual([]);
      expect(pages[0]?.segments ?? []).toEqual(expected);
    }),
    { numRuns: 40 },
  );
});

type Step = { page: number; ids: number[]; does: 'save' | 'remove' | 'restore' | 'note' | 'kill' };
const step: fc.Arbitrary<Step> = fc.record({
  page: fc.nat(2),
  ids: fc.array(fc.nat(70), { minLength: 1, maxLength: 60 }),
  does: fc.constantFrom('save', 'remove', 'restore', 'note', 'kill'),
});

it('any saves, deletes, undos, edits and killed writes leave what a plain map would hold', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
      const area = memoryArea();
      const store = sampleStore(area);
      const model = new Map<string, string>(); // "url id" → note
      const bins: [string, Map<string, string>][] = [];
      for (const [turn, { page, ids, does }] of steps.entries()) {
        const url = `http://p${page}.example/`;
        const refs = ids.map((id) => ({ url, id: `s${id}` }));
        const keys = refs.map(({ id }) => `${url} ${id}`);
        if (does === 'save') {
          await store.save(
            samplePage({ url }),
            refs.map(({ id }) => sampleDraft(id)),
          );
          for (const key of keys) if (!model.has(key)) model.set(key, '');
        } else if (does === 'kill') {
          area.beforeWrite = () => {
            throw new Error('killed');
          };
          await store.save(
            samplePage({ url }),
            refs.map(({ id }) => sampleDraft(id)),
          );
          await store.remove(refs);
          area.beforeWrite = () => undefined;
        } else if (does === 'remove') {
          const result = await store.remove(refs);
          const gone = new Map([...model].filter(([key]) => keys.includes(key)));
          expect(result).toMatchObject({ ok: true, removed: gone.size });
          for (const key of gone.keys()) model.delete(key);
          if (result.ok && gone.size > 0) bins.push([result.token, gone]);
        } else if (does === 'note') {
          await store.edit(refs, { note: `note ${turn}` });
          for (const key of keys) if (model.has(key)) model.set(key, `note ${turn}`);
        } else {
          const [token, gone] = bins.pop() ?? ['none', new Map<string, string>()];
          await store.restore(token);
          for (const [key, note] of gone) if (!model.has(key)) model.set(key, note);
        }
      }
      const { pages } = await store.list();
      const loaded = await store.load(pages.map((page) => page.source.url));
      expect(loaded.unreadable).toEqual([]);
      const held = loaded.pages.flatMap(({ source, segments }) =>
        segments.map(({ id, note }): [string, string] => [`${source.url} ${id}`, note]),
      );
      expect(new Map(held)).toEqual(model);
      expect(held).toHaveLength(model.size);
      const listed = pages.flatMap(({ source, ids }) => ids.map((id) => `${source.url} ${id}`));
      expect(listed.sort()).toEqual([...model.keys()].sort());
    }),
    { numRuns: 30 },
  );
});

import {
  createLibraryModel,
  type LibraryModel,
} from '../../../components/library/library-model.ts';
import { readFile } from '../../../lib/exchange/read-file.ts';
import { type LibraryChoices, NO_CHOICES } from '../../../lib/saved/library-choices.ts';
import { type MemoryArea, memoryArea } from '../saved/memory-area.ts';
import { NOW, sampleDraft, samplePage, sampleStore } from '../saved/samples.ts';

/** The library page without its views, over a storage in memory that tells of its changes. */
export async function openModel(area: MemoryArea = memoryArea()) {
  const { opened, ...made } = makeModel(area);
  await opened;
  return made;
}

/** The same, opening; `paused` is called between its steps with the model as it then is. */
export function makeModel(
  area: MemoryArea,
  paused: (model: LibraryModel) => Promise<void> = async () => undefined,
) {
  const store = sampleStore(area);
  const files: { name: string; text: string }[] = [];
  const listeners: ((keys: readonly string[]) => void)[] = [];
  let choices: LibraryChoices = NO_CHOICES;
  area.beforeWrite = ({ keys }) => {
    for (const told of listeners) setTimeout(() => told(keys));
  };
  const model: LibraryModel = createLibraryModel({
    reader: store,
    writer: store,
    watch: (changed) => void listeners.push(changed),
    measureRoom: async () => 10_000_000,
    now: () => NOW,
    version: '1',
    loadChoices: async () => choices,
    saveChoices: async (kept) => {
      choices = kept;
    },
    async saveFile({ name, pieces }, signal) {
      let text = '';
      for await (const piece of pieces) {
        signal.throwIfAborted();
        text += typeof piece === 'string' ? piece : new TextDecoder().decode(piece);
      }
      files.push({ name, text });
    },
    readFile: async (file, now) =>
      readFile(new TextEncoder().encode((file as TextFile).text), file.name, now),
    pause: () => paused(model),
    drawn: async () => undefined,
  });
  const opened = model.open(new AbortController().signal);
  /** Until storage has been quiet for a while: what was written has come back by then. */
  const settled = async () => {
    for (let seen = -1; seen !== area.gets + area.sets; ) {
      seen = area.gets + area.sets;
      await new Promise((resolve) => setTimeout(resolve, 40));
    }
  };
  return { model, store, files, settled, opened, choices: () => choices };
}

interface TextFile {
  readonly name: string;
  readonly size: number;
  readonly text: string;
}

/** A file as the file field gives it, with its text at hand. */
export const fileOf = (name: string, text: string): TextFile => ({ name, size: text.length, text });

/** Two pages, three rows, two of them alike. */
export async function someSaved() {
  const area = memoryArea();
  let day = 23;
  const store = sampleStore(area, { now: () => new Date(Date.UTC(2026, 10, day--)) });
  await store.save(samplePage(), [
    sampleDraft('a', { tags: ['press'], note: 'カタカナ' }),
    sampleDraft('b', { row: 1, speaker: ['Question:', '質問'] }),
  ]);
  await store.save(samplePage({ url: 'https://other.example/', title: ['Égalité', '平等'] }), [
    sampleDraft('a'),
  ]);
  return area;
}

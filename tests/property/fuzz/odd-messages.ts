import fc from 'fast-check';
import { EMPTY_CONTEXT } from '../../../lib/bitext/grid.ts';
import { noPause } from '../../../lib/bitext/pause.ts';
import { answerBackgroundCall } from '../../../lib/messages/background-server.ts';
import { readPageMessage } from '../../../lib/messages/page-calls.ts';
import { readSaveCall } from '../../../lib/messages/read-save-call.ts';
import { createUnaidedReader } from '../../../lib/parse/read-unaided.ts';
import { memoryArea } from '../../unit/saved/memory-area.ts';
import { sampleDraft, samplePage, sampleStore } from '../../unit/saved/samples.ts';

const ID = 'taiyaku';
const URL_OF_PAGE = 'https://www.example.org/press';

const oddCell = fc.oneof(
  fc.anything(),
  fc.record({
    text: fc.oneof(fc.string(), fc.anything()),
    lang: fc.oneof(fc.constant(null), fc.anything()),
    header: fc.boolean(),
    span: fc.oneof(fc.constant(1), fc.anything()),
  }),
  fc.constant(null),
);
const oddGrid = fc.record({
  layout: fc.constantFrom('table', 'stacked-rows', 'poem', null),
  prior: fc.constantFrom({}, { lean: 1 }, { lean: 'x' }, { peers: 3 }, null),
  grid: fc.record({
    columnCount: fc.constantFrom(2, 2, 2, -1, '2'),
    rows: fc.array(fc.array(oddCell, { minLength: 2, maxLength: 2 }), { maxLength: 3 }),
    context: fc.constantFrom(EMPTY_CONTEXT, EMPTY_CONTEXT, null, {}),
  }),
});

const ask = fc.oneof(
  fc.anything(),
  fc.record(
    {
      url: fc.anything(),
      rows: fc.anything(),
      refs: fc.oneof(fc.anything(), fc.array(fc.record({ url: fc.string(), id: fc.string() }))),
      token: fc.anything(),
      grids: fc.oneof(fc.anything(), fc.array(oddGrid, { maxLength: 2 })),
      part: fc.constantFrom('tools', 'aligner', '__proto__', 'constructor', '../x', 7),
      source: fc.constantFrom(samplePage(), null, {}),
      segments: fc.array(fc.oneof(fc.constant(sampleDraft('s1')), fc.anything()), { maxLength: 3 }),
    },
    { requiredKeys: [] },
  ),
);

export const oddMessage = fc.oneof(
  fc.anything(),
  fc.record({
    to: fc.constantFrom('taiyaku-background', 'taiyaku-page', 'else'),
    protocol: fc.constantFrom(1, 1, 1, 0, 2, '1', null),
    call: fc.constantFrom(
      'save',
      'remove',
      'restore',
      'saved-on',
      'visit',
      'note-visit',
      'badge',
      'start-part',
      'start-reader',
      'style-nested',
      'read-grids',
      'toString',
      '',
    ), // prettier-ignore
    ask,
    body: fc.anything(),
  }),
);

const SCRIPT = /^page-[a-z]+\.js$|^[a-z-]+\.js$/;

/** Whatever a page's script could send: answered by a value, nothing but our own scripts started, its own page only written. */
export async function checkMessage(message: unknown): Promise<void> {
  readSaveCall(message);
  readPageMessage(message);
  const call = readPageMessage({ to: 'taiyaku-page', protocol: 1, body: message });
  if (call !== null && (typeof call !== 'object' || typeof call.call !== 'string'))
    throw new Error('took what is no call');
  const area = memoryArea();
  const parts = {
    extensionId: ID,
    store: sampleStore(area),
    async startScript(file: string) {
      if (!SCRIPT.test(file)) throw new Error(`started ${file}`);
      return true;
    },
    styleNested: async () => true,
    // Well-formed grids must be read without a throw, whatever stands in them.
    readGrid: createUnaidedReader(noPause),
    showBadge: async () => {},
    loadVisit: async () => null,
    async noteVisit(_: unknown, visit: { view: string }) {
      if (typeof visit.view !== 'string') throw new Error('noted what is no visit');
      return true;
    },
  };
  const sender = {
    id: ID,
    url: URL_OF_PAGE,
    tabId: 1,
    frameId: 0,
    isExtensionPage: false,
    isPrivate: false,
  };
  await answerBackgroundCall(message, sender, parts);
  const { pages } = await sampleStore(area).list();
  if (pages.some(({ source }) => source.url !== URL_OF_PAGE))
    throw new Error('wrote for another page');
  const stranger = await answerBackgroundCall(message, { ...sender, id: 'stranger' }, parts);
  if (stranger !== undefined) throw new Error('answered a stranger');
}

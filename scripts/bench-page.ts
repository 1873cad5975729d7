// What Taiyaku costs a page: `npm run bench:page -- [--rounds N] [--seconds N] [--page NAME] [--rows N] [visit|flip|popup|probe]`. Figures, never asserts.
import { parseArgs } from 'node:util';
import { benchFlips } from './bench-page/bench-flips.ts';
import { benchPopup } from './bench-page/bench-popup.ts';
import { benchProbe } from './bench-page/bench-probe.ts';
import { benchVisits } from './bench-page/bench-visits.ts';
import { benchPages } from './bench-page/pages.ts';
import { startPageServer } from './page-server.ts';

const ROUNDS = 9; // the median of fewer moves with one bad round
const SECONDS = 110; // for each table: nobody else may use the machine meanwhile

const { values, positionals } = parseArgs({
  options: {
    rounds: { type: 'string', default: String(ROUNDS) },
    seconds: { type: 'string', default: String(SECONDS) },
    page: { type: 'string' }, // of the visits, by its name or a path of the tests; all where absent
    rows: { type: 'string' }, // of the flips: 50, 1000 or 10000; all where absent
  },
  allowPositionals: true,
});
const rounds = { count: Number(values.rounds), seconds: Number(values.seconds) };
const parts = positionals.length > 0 ? positionals : ['visit', 'flip', 'popup', 'probe'];
const server = await startPageServer(benchPages);
try {
  if (parts.includes('visit')) await benchVisits(server.port, rounds, values.page);
  if (parts.includes('flip')) await benchFlips(server.port, rounds, values.rows);
  if (parts.includes('popup')) await benchPopup(server.port, rounds);
  if (parts.includes('probe')) await benchProbe(server.port, rounds);
} finally {
  await server.close();
}

// The yardstick of bench-flips.ts: a content script that writes the same attributes on the same cells, at once,
// when it is told to by the same kind of message. Its style sheet is our own flip.css.
const HIDDEN = 'data-taiyaku-hidden';
const MAX_MARKED = 1_000; // as row-controller.ts: in larger tables languages are not marked

let hidden = false;

/** What we do to a row: its first cell is hidden, and both get their language the first time. */
function show(row, on, manner, mark) {
  const [first, second] = row.cells;
  if (mark && !first.lang) {
    first.lang = 'en';
    second.lang = 'ja';
  }
  if (on) first.setAttribute(HIDDEN, manner);
  else first.removeAttribute(HIDDEN);
}

function leave(row) {
  for (const cell of row.cells) {
    cell.removeAttribute('lang');
    cell.removeAttribute(HIDDEN);
  }
}

function answer({ body }) {
  if (body.call === 'state') return;
  const rows = [...document.querySelectorAll('tr')];
  const few = rows.length <= MAX_MARKED;
  const manner = few ? 'collapse' : 'hold';
  if (body.call === 'flip-all') hidden = !hidden;
  if (body.call === 'view') hidden = false;
  if (body.call === 'off') for (const row of rows) leave(row);
  else if (body.call === 'flip-row') {
    const row = rows[body.row.row];
    show(row, !row.cells[0].hasAttribute(HIDDEN), manner, true);
  } else for (const row of rows) show(row, hidden, manner, few);
}

chrome.runtime.onMessage.addListener((message, _sender, respond) => {
  answer(message);
  respond({ bitexts: [] });
});

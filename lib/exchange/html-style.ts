const MAX_VIEWS = 8; // one view a language; more languages are shown in the view of all

/** The style sheet of the bilingual file: views by radio button, flips by check box, no script. */
export function htmlStyle(sideCount: number): string {
  const views = Array.from({ length: Math.min(sideCount, MAX_VIEWS) }, (_, view) =>
    viewRules(view, sideCount),
  );
  return `${BASE}\n@media screen {\n${views.join('\n')}\n}\n@media print {\n${PRINT}\n}\n`;
}

/** In the view of one language a row shows that side; flipped, the next one round. */
function viewRules(view: number, sideCount: number): string {
  const others = (shown: number) =>
    Array.from({ length: sideCount }, (_, side) => side).filter((side) => side !== shown);
  const hide = (state: string, sides: readonly number[]) =>
    sides.map((side) => `#view-${view}:checked ~ main .row > input${state} ~ .side-${side}`);
  const next = (view + 1) % sideCount;
  const hidden = [...hide(':not(:checked)', others(view)), ...hide(':checked', others(next))];
  return [
    `${hidden.join(', ')} { display: none }`,
    `#view-${view}:checked ~ main .row > label { visibility: visible }`,
    `#view-${view}:checked ~ main .row { grid-template-columns: 3em 1fr 3em }`,
    `#view-${view}:checked ~ main .row > .note { grid-column: 2 }`,
  ].join('\n');
}

const BASE = `
:root { color-scheme: light dark; --rule: #d8d2c4; --soft: #6b655a }
body { font: 1rem/1.6 Georgia, "Noto Serif", serif; max-width: 72rem; margin: 2rem auto; padding: 0 1rem }
h2 { margin: 3rem 0 0; font-size: 1.3rem; line-height: 1.4 }
h2 span { display: block }
.facts, .number, .note, nav, label { color: var(--soft); font-family: system-ui, sans-serif; font-size: .85rem }
.row { display: grid; grid-template-columns: 3em repeat(var(--sides), 1fr) 3em; gap: 0 1.5rem; border-top: 1px solid var(--rule); padding: .8rem 0; break-inside: avoid }
.row > input { position: absolute; opacity: 0; pointer-events: none }
.row > label { visibility: hidden; cursor: pointer; order: 9; text-align: end }
.row > input:focus-visible ~ label, .view:focus-visible + label { outline: 2px solid; outline-offset: 2px }
.side { white-space: pre-line; overflow-wrap: anywhere }
.side:lang(ja), .side:lang(zh) { line-break: strict; line-height: 1.8 }
.label > .side, .title > .side, .heading > .side { font-weight: bold }
.note { grid-column: 2 / -2; white-space: pre-line; order: 10 }
.view { margin: 0 .3em 0 1em }
@media (max-width: 40rem) { .row { grid-template-columns: 1fr } }
`.trim();

const PRINT = `
.view, .view + label, .row > label, .row > input { display: none }
.row { grid-template-columns: 2em repeat(var(--sides), 1fr) }
.note { grid-column: 2 / -1 }
a { color: inherit; text-decoration: none }
body { max-width: none; margin: 0 }
`.trim();

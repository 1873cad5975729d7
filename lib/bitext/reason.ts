/** Why something is, or is not, read as a bitext. The popup has a sentence for each (`reason_*`). */
export type Reason =
  | 'nothing-to-read' // no table, no pair of blocks, no text to look at
  | 'empty' // only blanks or images
  | 'too-few-rows'
  | 'one-column'
  | 'same-language' // columns are in one language
  | 'one-language-twice' // two scripts of one language (Serbian, Chinese)
  | 'no-language' // numbers, names, code: no language at all
  | 'unbalanced' // lengths do not go together: notes, not a translation
  | 'different-texts' // the blocks say different things: a thread in two languages, notes in each
  | 'sparse' // too many rows have one side only
  | 'identifiers' // names of things beside their descriptions
  | 'names' // lists of names in their own languages
  | 'navigation' // menus, language switches
  | 'scrambled' // text whose columns can't be told (fills, broken widths)
  | 'different-scripts' // for: columns differ in script
  | 'declared-languages' // for: lang attributes or headers name two languages
  | 'identified-languages' // for: pooled text identified as two languages
  | 'lengths-agree' // for: lengths go together row by row
  | 'shared-anchors' // for: figures, names stand on both sides
  | 'gave-up'; // the page is too large or too deep for the time allowed

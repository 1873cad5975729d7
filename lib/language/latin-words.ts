// Small words of Latin that are rare or unknown in its daughters and in English.
const LATIN_WORDS = new Set(
  'et est non ut cum sed ad quod sunt nec atque ac enim autem hic haec hoc quae qui quam quid sic nunc tam iam ego mihi tibi me te se ei eius eum eam eos ex ab quem quibus esse erat fuit sit si nisi aut vel vero ita ubi inter per apud post ante nos vos quarum quorum quos tamen igitur neque omnia'.split(
    ' ',
  ),
);

const OWN_ONLY = new Set(
  'est ut cum sed quod sunt nec atque ac enim autem hic haec hoc quae quam quid nunc tam iam ego mihi tibi eius eum eam eos ex ab quem quibus esse erat fuit sit nisi aut ubi apud quarum quorum quos tamen igitur neque'.split(
    ' ',
  ),
);

const MIN_WORDS = 8; // fewer words say nothing by their share

/** Share of words that are Latin's own small words; 0 for a text of few words. */
export function latinShare(text: string): number {
  // Old prints and inscriptions write V for u and I for j.
  const words = text.toLowerCase().match(/[a-zāēīōū]+/g) ?? [];
  if (words.length < MIN_WORDS) return 0;
  let small = 0;
  const own = new Set<string>();
  for (const raw of words) {
    const word = raw.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
    if (LATIN_WORDS.has(word)) small += 1;
    if (OWN_ONLY.has(word)) own.add(word);
  }
  return own.size >= 2 ? small / words.length : 0;
}

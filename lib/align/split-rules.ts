/** What sentence splitting must know of a language. All words are lower case, without the full stop. */
export interface SplitRules {
  /** Abbreviations that never end a sentence: titles, "e.g.". */
  readonly never: ReadonlySet<string>;
  /** Words that, with a capital after an abbreviation, do begin a sentence. */
  readonly starters: ReadonlySet<string>;
  /** "3. Oktober": a figure with a full stop is an ordinal. */
  readonly ordinals: boolean;
  /** Sentences inside 「」 stay part of the sentence around them (Japanese gold does this, Chinese gold does not). */
  readonly keepsQuotes: boolean;
  /** Signs that end a sentence in this language only: the Greek question mark looks like a semicolon. */
  readonly alsoEnds: string;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** English titles and names; other languages write them with a capital, and have words like "maj" and "hon". */
const TITLES =
  'mr mrs ms dr prof rev hon gen col lt capt sgt maj cmdr adm gov sen rep pres amb supt st mt ft messrs fr al no nos dept bros assn ph';
const EVERYWHERE = 'vs e.g i.e cf viz approx';

const NEVER: Readonly<Record<string, string>> = {
  en: TITLES,
  fr: 'm mm mme mmes mlle dr pr me st ste cf p.ex art chap éd env av apr vol n no',
  de: 'hr fr dr prof dipl ing z.b d.h u.a o.ä bzw vgl ca st str nr bd s.o s.u i.d.r z.t u.u sog evtl ggf inkl usw abs art hrn frl fa ff stk gem bes',
  es: 'sr sra srta sres dr dra d dña ud uds p.ej pág págs núm art av avda gral st sta sto ee',
  it: 'sig sigg dott dr prof ing avv on es pag art n',
  pt: 'sr sra dr dra prof eng art av pág n exmo',
  nl: 'dhr mevr dr prof ir ing mr drs bijv d.w.z o.a nr blz art',
  ru: 'т.е т.к т.н т.п им ул пр д г гг в вв стр рис см ср напр акад проф гр св др руб коп тыс млн млрд ст обл р-н с',
  pl: 'np tzn tzw dr prof inż mgr ul al św im ks m.in s st nr',
  cs: 'např tzv dr prof ing mgr ul sv čs č tj',
  hu: 'dr prof pl ún ill kb stb ifj özv',
  tr: 'dr prof doç av sn örn bkz no vb',
  sv: 'dr prof t.ex bl.a d.v.s s.k nr ca kl',
  da: 'dr prof f.eks bl.a nr ca kl',
  nb: 'dr prof f.eks bl.a nr ca kl',
  fi: 'esim ks ns klo tri prof',
  ro: 'dl dna dr prof nr art str',
  bg: 'г д-р проф ул бул гр',
  uk: 'т.д т.п ім вул м р рр ст ін акад проф обл тис млн млрд грн',
  id: 'dr ir bpk sdr jl tgl no',
  vi: 'ts gs ths tp',
  el: 'κ κα δρ π.χ δηλ βλ σελ',
  hi: 'डॉ श्री प्रो',
  ar: 'د أ م ص',
};

/** Titles end no sentence in any language where they have a capital. */
export const CAPITAL_TITLES = words(TITLES);
/** Abbreviations that are words too, as they are written then: "no", "5th St". */
export const ALSO_WORDS = words('no Mio Mrd Tsd mln mld');
/** Abbreviations of amounts: a capital after them begins a sentence. */
export const AMOUNTS = words('тыс тис млн млрд трлн руб коп долл грн');
/** Abbreviations that end a sentence where the next word begins one. */
export const MAY_END = words(
  'jan feb mar apr jun jul aug sep sept oct nov dec inc ltd co corp jr sr etc usw bzw',
);
/** Abbreviations that belong to a figure after them: "No. 5", "Jan. 3". */
export const BEFORE_FIGURE = words(
  'no nos nr n p pp pag pág s art arts sec sect ch chap vol vols fig figs кв корп оф par para paras op cl ann annex jan feb mar apr jun jul aug sep sept oct nov dec abs bd kap ст стр рис п пп гл т табл № núm tel tél',
);

const STARTERS: Readonly<Record<string, string>> = {
  en: 'the a an this that these those he she it we they i you in on at but and however for if when as his her its their there what who why how our after before while with by from to according although since despite because until both each most many some several all another during meanwhile nearly about under over',
  fr: 'le la les un une des ce cette il elle ils on nous je mais et pour dans en si son sa après selon',
  de: 'der die das ein eine dies er sie es wir ich aber und im in am für wenn als nach',
  es: 'el la los las un una este esta él ella pero y en si su por para según',
  it: 'il lo la i gli un una questo ma e in se per',
  pt: 'o a os as um uma este ele ela mas e em se para',
  ru: 'он она они мы я это но и в на если когда по для как',
};

const ORDINAL_LANGUAGES = words('de da nb no nn fi hu cs sk pl hr sr bs sl lv et tr is lb eu');

const rulesOf = new Map<string, SplitRules>();

/** Rules of a language; an unknown one has those that hold for most (Latin abbreviations are shared by many). */
export function splitRules(lang: string): SplitRules {
  const base = /^[a-z]{2,3}(?![a-z])/.exec(lang.toLowerCase())?.[0] ?? ''; // never "constructor"
  const known = rulesOf.get(base);
  if (known !== undefined) return known;
  const rules: SplitRules = {
    never: words(`${EVERYWHERE} ${NEVER[base] ?? ''}`),
    starters: words(STARTERS[base] ?? STARTERS.en ?? ''),
    ordinals: ORDINAL_LANGUAGES.has(base),
    keepsQuotes: base === 'ja',
    alsoEnds: base === 'el' ? ';' : '',
  };
  rulesOf.set(base, rules);
  return rules;
}

// Words that hardly a sentence goes without, and that few of the neighbours share.
const WORDS: Readonly<Record<string, string>> = {
  en: 'the of and to in is that for with was are be this which from by have not it at as on his they will has',
  fr: 'le la les des et est dans que qui une pour par sur du au aux avec ce cette sont pas il elle nous vous être plus',
  de: 'der die das und ist nicht mit den dem des ein eine zu von auf für im auch sich als wird werden wir ich sie es oder',
  es: 'el la los las de que en y es por con para una un del se no al su lo como más pero sus este esta',
  pt: 'o os as de que em e é por com para uma um do da dos das não ao se na no mais sua seu pela pelo como são',
  it: 'il lo i gli di che e è per con una un del della dei delle non si nel nella al alla da sono come più questo anche',
  nl: 'de het een van en is dat in niet met voor op zijn te aan ook door worden wordt als bij maar naar om uit deze',
  pl: 'i w na z się nie jest do że o od przez dla jak oraz są to po za przy które który tym jego',
  cs: 'a v na se je že s z do o pro jako by po podle ve jsou které který za nebo však také jeho',
  la: 'et est in non ut cum sed ad quod sunt nec atque ac enim quae qui quam si per ab ex hoc me te tibi mihi aut',
  id: 'yang dan di dengan untuk dari pada ini itu dalam tidak adalah oleh akan ke telah sebagai atau juga kami',
  vi: 'và của là các có trong cho được với không những một người này đã về khi từ đến',
  tr: 've bir bu için ile da de olarak olan daha gibi çok ne ki veya ancak kadar sonra her',
  hu: 'a az és hogy nem is egy van meg ez csak de mint vagy már el ki azt volt',
  sv: 'och att det som en på är av för med den till inte har ett om de var kan vi',
  da: 'og at det som en på er af for med den til ikke har et om de var kan vi',
  fi: 'ja on ei se että oli hän mutta joka ovat kun niin tai mukaan myös sen ole',
  ro: 'și de la în a cu pe nu este că din o un se sau pentru mai care prin sunt',
  cy: 'y yr yn i a ac o ar mae yw am gyda eu ei neu fod wedi gan bod hyn hon oedd ddim',
  ga: 'an na agus ar i is tá le do go sé sin ní atá ag ó bhí nó leis mar seo faoi chun',
  ru: 'и в не на что с по как из у за от для это его к о так же но они был',
  uk: 'і в не на що з у та до як за від для це його про але є під чи які',
  bg: 'и в на да не се за от с по е че са като до при или са',
  sr: 'је у и да се на за од са које као су не који',
  ar: 'في من على إلى أن التي الذي هذا هذه عن مع ما لا كان أو كما بين',
  fa: 'در از که به را این است با برای آن های می و تا بر شد',
  hi: 'के में की है और से का को ने पर यह हैं कि',
  ur: 'کے میں کی ہے اور سے کا کو نے پر یہ ہیں کہ',
};

// Words of spoken English. They speak against its rivals ("I", "a" and "am" are Welsh too) but not for English: so short
// words stand in languages unknown here as well.
const SPOKEN = new Set('i a am an you we our your my me would do what'.split(' '));

const MIN_WORDS = 6; // fewer words decide nothing
const MIN_SHARE = 0.14; // of the words; prose has 0.25 to 0.45, lists of names under 0.05
const LEAD = 1.35; // times the runner-up; Danish and Swedish, Spanish and Portuguese are that close

const MIN_LINE = 10; // words; a line of verse has 6, of which Latin "at" and "is" look English
const LIKELIER = 2; // times the other

let owners: ReadonlyMap<string, readonly string[]> | undefined;

/** The language whose small words a text is full of (primary subtag), or null for short text, lists and languages unknown here. */
export function languageBySmallWords(text: string): string | null {
  owners ??= byWord();
  const start = text.slice(0, 1200).toLowerCase();
  if (isVietnamese(start)) return 'vi';
  // Patterns with \p{L} take 2 ms to compile in each page, and English does without.
  const words = start.match(ODD.test(start) ? /[\p{L}\p{M}]+/gu : /[a-z]+/g) ?? [];
  if (words.length < MIN_WORDS) return null;
  const counts = new Map<string, number>();
  for (const word of words)
    for (const lang of owners.get(word) ?? []) counts.set(lang, (counts.get(lang) ?? 0) + 1);
  const english = counts.get('en') ?? 0;
  if (english > 0) counts.set('en', english + words.filter((word) => SPOKEN.has(word)).length);
  const [best, next] = [...counts].sort((a, b) => b[1] - a[1]);
  if (best === undefined) return null;
  const proof = best[0] === 'en' ? english : best[1];
  if (proof < words.length * MIN_SHARE) return null;
  return next === undefined || best[1] >= next[1] * LEAD ? best[0] : null;
}

const VIETNAMESE = /[\u0111\u01a1\u01b0\u1ea0-\u1ef9]/g; // đ ơ ư and vowels with two marks: no other language has them
const VIETNAMESE_SHARE = 0.06; // of the characters; prose has 0.1 to 0.2, a name in other text less

const isVietnamese = (text: string): boolean =>
  (text.normalize('NFC').match(VIETNAMESE)?.length ?? 0) > text.length * VIETNAMESE_SHARE;

/** What is neither plain ASCII nor the punctuation of printed English: it may be a letter. */
const ODD = /[^ -~\n\t\u00a0\u00ab\u00bb\u2000-\u206f]/;

/** Which of these languages (primary subtags) a text is likelier in, or null where its words don't tell. */
export function likelierLanguage(text: string, among: readonly string[]): string | null {
  owners ??= byWord();
  const counts = new Map(among.map((lang) => [lang, 0]));
  const words = text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  if (words.length < MIN_LINE) return null;
  for (const word of words) {
    for (const lang of owners.get(word) ?? []) {
      const known = counts.get(lang);
      if (known !== undefined) counts.set(lang, known + 1);
    }
  }
  const [best, next] = [...counts].sort((a, b) => b[1] - a[1]);
  if (best === undefined || next === undefined) return null;
  return best[1] > next[1] * LIKELIER ? best[0] : null;
}

/** Whether texts in a language (primary subtag) can be told here. */
export const hasSmallWords = (lang: string): boolean => Object.hasOwn(WORDS, lang);

function byWord(): ReadonlyMap<string, readonly string[]> {
  const all = new Map<string, string[]>();
  for (const [lang, words] of Object.entries(WORDS)) {
    for (const word of words.split(' ')) {
      const known = all.get(word) ?? [];
      known.push(lang);
      all.set(word, known);
    }
  }
  return all;
}

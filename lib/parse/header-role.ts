/** What a column's heading says about the column, where it names no language. */
export type HeaderRole =
  | 'identifier' // names of things: attribute, method, code
  | 'description' // what is said about them: notes, remarks, value
  | 'translation' // original, translation
  | 'meaning' // of a word, its translation; of a sign or a value, what is said about it
  | 'reading' // pronunciation, transliteration
  | 'term' // words, whatever their language
  | 'part'; // any other usual name of a column: name, term, summary, date

const ROLES: readonly (readonly [HeaderRole, RegExp])[] = [
  [
    'reading',
    /\b(translit\w*|romani[sz]\w*|romaji|pinyin|pronunciation|reading|ipa|iast|kana)\b|読み|よみ|ふりがな|ローマ字|拼音|读音|讀音|发音|假名|ピンイン|발음/,
  ],
  [
    'translation',
    /\b(source|original\w*|target|translat\w*|traduc\w*|übersetzung|vertaling|traduzione|перевод|оригинал)\b|原文|訳文|訳語|訳|译文|译|譯|翻译|翻譯|翻訳|คำแปล|ต้นฉบับ|번역|원문/,
  ],
  [
    'meaning',
    /\b(meaning|gloss|signific\w*|bedeutung|betekenis|значение|arti|nghĩa|anlamı?)\b|意味|意思|释义|釋義|解释|解釋|含义|含義|뜻/,
  ],
  [
    'identifier',
    /\b(attribute|property|properties|method|function|parameter|param|argument|option|field|key|type|command|variable|class|event|element|tag|selector|keyword|code|api|file|package|module|identifier|id|ucs|unicode|path|url|uri|version|shortcut)\b|属性|プロパティ|メソッド|関数|函数|引数|パラメータ|参数|參數|方法|オプション|フィールド|キー|コマンド|命令|クラス|イベント|要素|タグ|セレクタ|关键字|字段|变量|變數|類型|类型|型|コード|ファイル|版本|属性名|プロパティ名/,
  ],
  [
    'description',
    /\b(descri\w*|beschreibung|note|notes|remark\w*|comment\w*|context|explanation|definition|details?|value|values|default|example\w*|usage|status|support\w*)\b|説明|说明|說明|描述|備考|备注|備註|詳細|详细|注釈|補足|解説|概要説明|値|默认|デフォルト|初期値|例|用法|用途|描述|定義|описание|примечание|설명|비고|หมายเหตุ/,
  ],
  [
    'term',
    /\b(term|terms|terminology|word|words|phrase|phrases|expression|vocabulary|wort|begriff|mot|terme|término|palabra|parola|termine|термин|слово|thuật ngữ)\b|用語|単語|术语|術語|单词|單詞|名词|名詞|词汇|詞彙|용어|단어/,
  ],
  [
    'part',
    /\b(name|names|summary|overview|title|category|text|section|chapter|page|date|year|no|number|region|country)\b|名称|名前|氏名|項目|概要|要約|摘要|分類|カテゴリ|章|頁|番号|日付|分类|标题|題名|タイトル/,
  ],
];

const MAX_LENGTH = 40; // characters; a longer heading is text of its own

/** The role a short heading gives its column, or null. */
export function headerRole(heading: string): HeaderRole | null {
  const text = heading.normalize('NFKC').toLowerCase().trim();
  if (text === '' || text.length > MAX_LENGTH) return null;
  for (const [role, words] of ROLES) if (words.test(text)) return role;
  return null;
}

import { unspacedUpTo, wordsUpTo } from './count-up-to.ts';
import { endsWithMark } from './sentence-end.ts';

/** Words that alone make a label, in the languages press pages are written in; matched without their colon. */
const QUESTION_WORDS = [
  'q',
  'question',
  'questions',
  'question and answer',
  '質問',
  '問',
  '问',
  '問い',
  '記者',
  '记者',
  '问题',
  '問題',
  '提问',
  '질문',
  '문',
  '기자',
  'frage',
  'pregunta',
  'pergunta',
  'domanda',
  'vraag',
  'pytanie',
  'otázka',
  'вопрос',
  'питання',
  'запитання',
  'سؤال',
  'السؤال',
  'پرسش',
  'سوال',
  'שאלה',
  'प्रश्न',
  'คำถาม',
  'câu hỏi',
  'hỏi',
  'pertanyaan',
  'soru',
  'ερώτηση',
  'kérdés',
];
const ANSWER_WORDS = [
  'a',
  'answer',
  'reply',
  'response',
  '回答',
  '答',
  '答え',
  '答复',
  '答覆',
  '답',
  '답변',
  '대답',
  'réponse',
  'antwort',
  'respuesta',
  'resposta',
  'risposta',
  'antwoord',
  'odpowiedź',
  'odpověď',
  'ответ',
  'відповідь',
  'جواب',
  'الجواب',
  'إجابة',
  'پاسخ',
  'תשובה',
  'उत्तर',
  'คำตอบ',
  'trả lời',
  'đáp',
  'jawaban',
  'cevap',
  'yanıt',
  'απάντηση',
  'válasz',
];
const KNOWN = new Set([...QUESTION_WORDS, ...ANSWER_WORDS]);

/** Who speaks: a role word at the end or the beginning of a short line. No pattern: it took 2 ms to compile in each page. */
const ROLES = `
spokesperson spokesman spokeswoman moderator ambassador minister president secretary reporter
journalist interviewer interpreter chair host speaker 報道官 大使 大臣 長官 総理 首相 大統領 司会 議長 記者 发言人 發言人
部长 部長 总理 主席 主持人 대변인 대사 장관 사회자 기자 porte-parole ministre ambassadeur sprecher botschafter
portavoz embajador porta-voz portavoce ambasciatore rzecznik пресс-секретарь посол министр
модератор ведущий المتحدث السفير الوزير سخنگو سفیر`
  .trim()
  .split(/\s+/);
const MARK = /[:：]\s*$/u;
const BRACKETS = /^[\s【［[（(〈《■◆●○・*]+|[\s】］\])）〉》:：.．]+$/gu;
const SENTENCE_ENDS = '.!?。！？؟।';
const MAX_WORDS = 10; // "Foreign Ministry Spokesperson's Regular Press Conference:" is at the edge
const MAX_CJK = 24; // letters, for languages written without blanks

/** How sure a text by itself is a label (speaker, "Question:", 質問): 0 no, 1 perhaps (short, a colon), 2 surely. */
export function labelStrength(text: string): 0 | 1 | 2 {
  const trimmed = text.trim();
  if (trimmed === '' || trimmed.includes('\n') || !isShort(trimmed)) return 0;
  const bare = trimmed.replace(BRACKETS, '').toLowerCase();
  if (KNOWN.has(bare) || KNOWN.has(bare.replace(/\s*\d+$/, ''))) return 2; // "Question 3"
  if (endsWithMark(trimmed, SENTENCE_ENDS)) return 0;
  if (MARK.test(trimmed)) return namesRole(bare) || isCapitals(bare, trimmed) ? 2 : 1;
  return 0;
}

/** True where a row of sides is a label: one side surely, or all perhaps, and no side too long for one. */
export function isLabelRow(sides: readonly string[]): boolean {
  const filled = sides.filter((side) => side.trim() !== '');
  if (
    filled.length === 0 ||
    filled.some((side) => endsWithMark(side.trim(), SENTENCE_ENDS) || !isShort(side.trim()))
  )
    return false;
  const strengths = filled.map(labelStrength);
  if (strengths.every((strength) => strength > 0)) return true;
  // "Embassy Spokesperson:" | 大使館報道官の回答 — the other side names the role without a colon.
  return (
    strengths.includes(2) &&
    filled.every((side, i) => strengths[i] !== 0 || namesRole(side) || isShortest(side))
  );
}

function namesRole(text: string): boolean {
  const plain = text.toLowerCase();
  return ROLES.some((role) => plain.includes(role));
}

const isShortest = (side: string) => words(side) <= 4 && cjkLetters(side) <= 8;

function isCapitals(bare: string, text: string): boolean {
  return bare.length > 2 && text === text.toUpperCase() && text !== text.toLowerCase();
}

function isShort(text: string): boolean {
  return words(text) <= MAX_WORDS && cjkLetters(text) <= MAX_CJK;
}

/** Words and letters of a text, as far as it matters here. */
const words = (text: string) => wordsUpTo(text, MAX_WORDS);
const cjkLetters = (text: string) => unspacedUpTo(text, MAX_CJK);

/**
 * For every segment the index of the label that owns it, or null: a label owns what follows
 * until the next label, heading or title.
 */
export function ownersOf(kinds: readonly string[]): readonly (number | null)[] {
  let owner: number | null = null;
  return kinds.map((kind, index) => {
    if (kind === 'label') {
      owner = index;
      return null;
    }
    if (kind === 'heading' || kind === 'title') owner = null;
    return owner;
  });
}

import fc from 'fast-check';

const PIECES = [
  'The minister thanked the guests.',
  '大臣は来賓に感謝した。',
  'Министр поблагодарил гостей.',
  'شكر الوزير الضيوف.',
  '|',
  '\t',
  '\n',
  '',
  ' ',
  'EN',
  'JA',
  '-',
  '---',
  '{|',
  '|}',
  '||',
  '{"v":1',
  '<tmx',
  '<tu>',
  '</tu>',
  '<xliff ',
  '"',
  ',',
  ';',
  '=1+1',
  '\0',
  '\ud800',
  '\u202e',
  '\u200d',
  '2021.07.20',
  '令和3年7月20日',
  '5万2000',
  '<script>',
  'Question:',
  '質問',
  '&lt;',
  ']]>',
  '99999999999999999999',
]; // prettier-ignore

export const piece = fc.oneof(
  fc.constantFrom(...PIECES),
  fc.string({ unit: 'binary', maxLength: 8 }),
);

export const oddText = (most: number) =>
  fc.array(piece, { maxLength: most }).map((parts) => parts.join(''));

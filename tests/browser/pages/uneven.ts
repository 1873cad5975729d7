/** Rows of a table with something to look at in three of them, right to left on one side. */
const ROWS: readonly (readonly [en: string, ar: string])[] = [
  ['Joint statement on water', 'بيان مشترك بشأن المياه'],
  [
    'The ministers met in Geneva on 4 March 2024. They agreed to spend 52,000 dollars on wells. Work begins in June.',
    'اجتمع الوزراء في جنيف في 4 مارس 2024. واتفقوا على إنفاق 25 ألف دولار على الآبار. ويبدأ العمل في يونيو.',
  ],
  [
    'Both sides thanked UNICEF for its help. The next meeting will be held in Amman.',
    'وشكر الجانبان منظمة UNICEF على مساعدتها. وسيعقد الاجتماع المقبل في عمان.',
  ],
  [
    'The text was adopted in Arabic and English, and both versions are equally authentic.',
    'اعتمد النص باللغتين العربية والإنجليزية، وكلتا النسختين متساويتان في الحجية.',
  ],
  [
    'The ministers also spoke of rain, of rivers that run dry in summer, of the people who live along their banks, and of the help that UNICEF gives to them.',
    'وتحدثوا عن الأنهار وعن UNICEF.',
  ],
  ['The meeting was opened by the host.', 'وافتتح الاجتماع البلد المضيف.'],
  ['This line was never translated into the other language.', ''],
];

export const UNEVEN = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Statement</title>
<style>body{font:16px/1.6 sans-serif;margin:2rem}td{border:1px solid #bbb;padding:.6em;vertical-align:top;width:50%}</style>
<h1>Statement</h1><table><tbody>${ROWS.map(([en, ar]) => `<tr><td>${en}</td><td lang="ar" dir="rtl">${ar}</td></tr>`).join('\n')}</tbody></table></html>`;

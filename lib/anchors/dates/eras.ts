/** Year 1 of each era less one. */
export const ERAS: Readonly<Record<string, number>> = {
  令和: 2018,
  平成: 1988,
  昭和: 1925,
  大正: 1911,
  明治: 1867,
  民國: 1911,
  民国: 1911,
  中華民國: 1911,
  中华民国: 1911,
};
export const ERA = '中華民國|中华民国|民國|民国|令和|平成|昭和|大正|明治';

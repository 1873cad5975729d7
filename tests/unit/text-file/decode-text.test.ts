import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../lib/text-file/decode-text.ts';
import type { Encoding } from '../../../lib/text-file/encoding.ts';
import { encodeAs, encodeUtf16 } from './encode-as.ts';

const SAMPLE = new URL(
  '../../../seeds/embassy-press-release-2021-07-20.en-ja.txt',
  import.meta.url,
);
const TEXT = 'Question: | 質問 |\nThe Embassy replied. | 大使館が回答しました。 |\n';
const utf8 = (text: string) => new TextEncoder().encode(text);

describe('decoding a file', () => {
  it('reads the sample as UTF-8, character for character', () => {
    const bytes = readFileSync(SAMPLE);
    expect(decodeText(bytes)).toEqual({
      ok: true,
      text: bytes.toString('utf8'),
      encoding: 'utf-8',
    });
  });

  it('reads an empty file as an empty text', () => {
    expect(decodeText(new Uint8Array())).toEqual({ ok: true, text: '', encoding: 'utf-8' });
  });

  it.each(['le', 'be'] as const)(
    'reads UTF-16 %s by its byte order mark, and drops the mark',
    (order) => {
      const text = `${TEXT}🐟`;
      expect(decodeText(encodeUtf16(text, order, true))).toEqual({
        ok: true,
        text,
        encoding: `utf-16${order}`,
      });
    },
  );

  it('drops the mark of UTF-8', () => {
    expect(decodeText(utf8(`\ufeff${TEXT}`))).toMatchObject({ text: TEXT, encoding: 'utf-8' });
  });

  it.each([
    ['shift_jis', encodeAs(TEXT, 'shift_jis')],
    ['euc-jp', encodeAs(TEXT, 'euc-jp')],
    [
      'euc-kr',
      encodeAs('Question: | 질문 |\nThe Embassy replied. | 대사관이 답했다. |\n', 'euc-kr'),
    ],
    ['utf-16le', encodeUtf16(TEXT, 'le', false)],
    ['utf-16be', encodeUtf16(TEXT, 'be', false)],
    [null, Uint8Array.from([0x63, 0x61, 0x66, 0xe9, 0x0a])],
  ] as const)('says that a file is not UTF-8 and suggests %s', (suggestion, bytes) => {
    expect(decodeText(bytes)).toEqual({ ok: false, error: 'unknown-encoding', suggestion });
  });

  it('suggests the escapes of ISO-2022-JP, which pass as ASCII', () => {
    const bytes = utf8('\u001b$B$"$$$&\u001b(B\n'); // あいう
    expect(decodeText(bytes)).toMatchObject({ ok: false, suggestion: 'iso-2022-jp' });
    expect(decodeText(bytes, 'iso-2022-jp')).toMatchObject({ ok: true, text: 'あいう\n' });
  });

  it('reads Shift_JIS by the reader’s choice', () => {
    const bytes = encodeAs(TEXT, 'shift_jis');
    expect(decodeText(bytes, 'shift_jis')).toEqual({ ok: true, text: TEXT, encoding: 'shift_jis' });
  });

  it('says when the choice does not fit, instead of writing replacement characters', () => {
    const encoding: Encoding = 'shift_jis';
    expect(decodeText(Uint8Array.from([0x41, 0x81]), encoding)).toEqual({
      ok: false,
      error: 'wrong-encoding',
      encoding,
    });
    expect(decodeText(Uint8Array.from([0xff, 0xfe, 0x41]))).toMatchObject({
      ok: false,
      error: 'wrong-encoding',
      encoding: 'utf-16le',
    });
  });

  it('reads the encoding that an old web page declares', () => {
    const page = `<html><head><meta http-equiv="Content-Type" content="text/html; charset=Shift_JIS"></head>${TEXT}`;
    expect(decodeText(encodeAs(page, 'shift_jis'))).toEqual({
      ok: true,
      text: page,
      encoding: 'shift_jis',
    });
  });

  it('believes the bytes, not the declaration, when a page is UTF-8', () => {
    const page = `<meta charset="shift_jis">${TEXT}`;
    expect(decodeText(utf8(page))).toMatchObject({ text: page, encoding: 'utf-8' });
  });

  it.each([
    ['a PDF', utf8('%PDF-1.7\n')],
    ['a docx', Uint8Array.from([0x50, 0x4b, 0x03, 0x04, 0x14])],
    ['a program', Uint8Array.from([0x7f, 0x45, 0x00, 0x00, 0x00, 0x01, 0x02, 0x00])],
  ])('knows that %s is no text', (_, bytes) => {
    expect(decodeText(bytes)).toEqual({ ok: false, error: 'not-text' });
  });
});

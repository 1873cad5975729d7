import { describe, expect, it } from 'vitest';
import { ENCODINGS, encodingOf } from '../../../lib/text-file/encoding.ts';
import { fileKind } from '../../../lib/text-file/file-kind.ts';
import { MAX_FILE_BYTES, readTextFile } from '../../../lib/text-file/read-text-file.ts';

const file = (name: string, text: string) => new File([text], name);

describe('opening a file', () => {
  it('gives its text and says what it is', async () => {
    expect(await readTextFile(file('a.txt', 'A | あ |\n'))).toEqual({
      ok: true,
      name: 'a.txt',
      kind: 'text',
      text: 'A | あ |\n',
      encoding: 'utf-8',
    });
  });

  it('refuses 50 MB without reading a byte, and names the limit', async () => {
    const arrayBuffer = () => Promise.reject(new Error('was read'));
    const large = { name: 'large.txt', size: MAX_FILE_BYTES, arrayBuffer };
    expect(await readTextFile(large)).toEqual({ ok: false, error: 'too-large', limit: 50_000_000 });
  });

  it('says when the file went away', async () => {
    const arrayBuffer = () => Promise.reject(new DOMException('gone', 'NotFoundError'));
    expect(await readTextFile({ name: 'a.txt', size: 3, arrayBuffer })).toEqual({
      ok: false,
      error: 'unreadable',
    });
  });
});

describe('the kind of a file', () => {
  it.each([
    ['a.html', 'x', 'html'],
    ['A.HTM', '', 'html'],
    ['saved.txt', '\n<!-- saved from url -->\n<!DOCTYPE html><p>x', 'html'],
    ['page', '<html lang="ja"><body>', 'html'],
    ['a.txt', 'In <html> files, tables are written so:', 'text'],
    ['a.md', '| A | B |', 'text'],
    ['', '', 'text'],
  ] as const)('of %j holding %j is %s', (name, text, kind) => {
    expect(fileKind(name, text)).toBe(kind);
  });
});

describe('the names of encodings', () => {
  it('are all known to the decoder', () => {
    for (const name of ENCODINGS) expect(encodingOf(name)).toBe(name);
  });

  it('may be written in other ways', () => {
    expect(encodingOf('x-sjis')).toBe('shift_jis');
    expect(encodingOf(' GBK ')).toBe('gb18030');
    expect(encodingOf('klingon')).toBeNull();
  });
});

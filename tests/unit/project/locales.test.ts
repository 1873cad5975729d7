import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT, sourceFiles } from './source-files.ts';

type Messages = Readonly<Record<string, { readonly message: string }>>;

const FOLDER = join(ROOT, 'public/_locales');
const LANGUAGES = readdirSync(FOLDER).sort();
const messagesOf = (language: string) =>
  JSON.parse(readFileSync(join(FOLDER, language, 'messages.json'), 'utf8')) as Messages;
const english = messagesOf('en');
const keys = Object.keys(english);

const code = [
  ...sourceFiles('lib', 'components', 'entrypoints').map(({ text }) => text),
  readFileSync(join(ROOT, 'manifest.ts'), 'utf8'),
].join('\n');

/** What the group of a pattern holds at each place it fits in the code. */
const inCode = (pattern: RegExp) => Array.from(code.matchAll(pattern), ([, group = '']) => group);

const MANIFEST_KEYS = inCode(/__MSG_(\w+?)__/g);
/** Keys written whole, `'popup_off'`, and beginnings of keys, `` `reason_${…}` ``. */
const whole = new Set([...inCode(/['"`]([a-z]\w*)['"`]/g), ...MANIFEST_KEYS]);
const beginnings = inCode(/`([a-z]\w*_)\$\{/g);

function isUsed(key: string): boolean {
  const stem = key.replace(/_(?:one|other)$/, '');
  return whole.has(key) || whole.has(stem) || beginnings.some((one) => key.startsWith(one));
}

const placeholders = (message: string) => [...new Set(message.match(/\$\d/g))].sort();

describe('the words of the interface', () => {
  it('come in English and Japanese', () => {
    expect(LANGUAGES).toEqual(expect.arrayContaining(['en', 'ja']));
  });

  it('are all used', () => {
    expect(keys.filter((key) => !isUsed(key))).toEqual([]);
  });

  it('are there for every key the code asks for', () => {
    const asked = [
      ...inCode(/\bt\(\s*'(\w+)'/g),
      ...inCode(/\btCount\(\s*'(\w+)'/g).flatMap((stem) => [`${stem}_one`, `${stem}_other`]),
      ...MANIFEST_KEYS,
    ];
    expect(asked.length).toBeGreaterThan(50);
    expect(asked.filter((key) => !(key in english))).toEqual([]);
  });

  it.each(LANGUAGES)('are complete in %s, with the same values filled in', (language) => {
    const messages = messagesOf(language);
    expect(Object.keys(messages).sort()).toEqual(keys.toSorted());
    const differing = keys.filter(
      (key) =>
        String(placeholders(messages[key]?.message ?? '')) !==
        String(placeholders(english[key]?.message ?? '')),
    );
    expect(differing).toEqual([]);
  });

  it.each(LANGUAGES)('are calm in %s: nothing empty, no exclamation mark', (language) => {
    const odd = Object.entries(messagesOf(language)).filter(
      ([, { message }]) => message.trim() === '' || /[!！]/.test(message),
    );
    expect(odd).toEqual([]);
  });
});

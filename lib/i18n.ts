import type messages from '../public/_locales/en/messages.json';
import { extensionApi } from './page-api.ts';

export type MessageKey = keyof typeof messages;

/** Keys that come in two forms, `<stem>_one` and `<stem>_other`. */
export type CountKey = MessageKey extends infer Key
  ? Key extends `${infer Stem}_other`
    ? Stem
    : never
  : never;

/** The interface text for `key` in the browser's language; `$1`, `$2` … are filled in order. */
export function t(key: MessageKey, ...substitutions: (string | number)[]): string {
  const asked = substitutions.length === 0 ? lastTexts.get(key) : undefined;
  if (asked !== undefined) return asked;
  try {
    const text = extensionApi().i18n.getMessage(key, substitutions.map(String));
    lastTexts.set(key, text);
    return text;
  } catch (error) {
    // The extension was updated or removed under an open page: what is on the screen can still be said.
    const known = lastTexts.get(key);
    if (known === undefined) throw error;
    return known;
  }
}

const lastTexts = new Map<MessageKey, string>();

/** The form of `stem` that fits `count`; `$1` is the count, written as the reader's language writes numbers. */
export function tCount(stem: CountKey, count: number, ...more: (string | number)[]): string {
  const { plural, number } = countsIn(uiLanguage());
  const form = plural.select(count) === 'one' ? 'one' : 'other';
  return t(`${stem}_${form}` as MessageKey, number.format(count), ...more);
}

/** A count as the reader's language writes numbers. */
export const writeCount = (count: number): string => countsIn(uiLanguage()).number.format(count);

/** Both kept: made anew for every count they took a twentieth of a frame while one types. */
function countsIn(language: string) {
  if (counts?.language !== language) {
    counts = {
      language,
      plural: new Intl.PluralRules(language),
      number: new Intl.NumberFormat(language),
    };
  }
  return counts;
}

let counts: { language: string; plural: Intl.PluralRules; number: Intl.NumberFormat } | undefined;

/** The interface's language (BCP 47), for `<html lang>` and number formats. */
export function uiLanguage(): string {
  return t('ui_language') || 'en';
}

/** The direction the interface is written in. */
export const uiDirection = (): 'ltr' | 'rtl' =>
  extensionApi().i18n.getMessage('@@bidi_dir') === 'rtl' ? 'rtl' : 'ltr';

import { t, tCount } from '../../lib/i18n.ts';
import { ownName } from '../../lib/language/language-name.ts';
import type { OptionsModel } from './options-model.ts';

/** The words counted on this device: what for, which languages, and the way to be rid of them. */
export function WordsSection({ model }: { readonly model: OptionsModel }) {
  const settings = model.settings.value;
  const lists = model.words.value;
  return (
    <section aria-labelledby="words">
      <h2 id="words">{t('options_words')}</h2>
      <p class="memory">
        <label>
          <input
            type="checkbox"
            checked={settings?.learnWords === true}
            disabled={settings === null}
            aria-describedby="words-hint"
            onChange={(event) => model.setLearnWords(event.currentTarget.checked)}
          />{' '}
          {t('options_words_learn')}
        </label>
        <span id="words-hint" class="soft">
          {t('options_words_hint')}
        </span>
      </p>
      {lists.length === 0 && <p class="soft">{t('options_words_none')}</p>}
      {lists.length > 0 && (
        <p class="line">
          <span>
            {lists.map(({ languages, pairs }) => (
              <span key={languages.join()} class="soft">
                {languages.map(ownName).join(' · ')} — {tCount('options_words_pairs', pairs)}
                <br />
              </span>
            ))}
          </span>
          <button type="button" onClick={model.forgetWords}>
            {t('options_words_forget')}
          </button>
        </p>
      )}
    </section>
  );
}

import { t } from '../../lib/i18n.ts';
import { TEXT_SIZE_LENGTHS, TEXT_SIZES } from '../../lib/settings/text-size.ts';
import type { OptionsModel } from './options-model.ts';

/** How large both languages are set in popup, reader and library. */
export function TextSizeSection({ model }: { readonly model: OptionsModel }) {
  const now = model.settings.value?.textSize;
  return (
    <section aria-labelledby="text-size">
      <h2 id="text-size">{t('options_text_size')}</h2>
      <div class="sizes" role="radiogroup" aria-labelledby="text-size">
        {TEXT_SIZES.map((size) => (
          <label key={size}>
            <input
              type="radio"
              name="text-size"
              checked={size === now}
              onChange={() => model.setTextSize(size)}
            />
            <span style={{ fontSize: TEXT_SIZE_LENGTHS[size] }}>{t(`options_size_${size}`)}</span>
          </label>
        ))}
      </div>
    </section>
  );
}

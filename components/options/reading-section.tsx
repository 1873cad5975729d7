import { VEIL_STYLES } from '../../lib/bitext/veil-style.ts';
import { t } from '../../lib/i18n.ts';
import { COLOURS } from '../../lib/settings/colours.ts';
import { TEXT_SIZE_LENGTHS, TEXT_SIZES } from '../../lib/settings/text-size.ts';
import { ChoiceSection } from './choice-section.tsx';
import type { OptionsModel } from './options-model.ts';

/** How texts look: their size, our colours, the veil of recall. */
export function ReadingSection({ model }: { readonly model: OptionsModel }) {
  const settings = model.settings.value;
  return (
    <>
      <ChoiceSection
        name="text-size"
        title="options_text_size"
        choices={TEXT_SIZES}
        now={settings?.textSize}
        label={(size) => `options_size_${size}`}
        styleOf={(size) => ({ fontSize: TEXT_SIZE_LENGTHS[size] })}
        onChoose={(textSize) => model.change({ textSize })}
      />
      <ChoiceSection
        name="colours"
        title="options_colours"
        choices={COLOURS}
        now={settings?.colours}
        label={(colours) => `options_colours_${colours}`}
        onChoose={(colours) => model.change({ colours })}
      />
      <ChoiceSection
        name="veil"
        title="options_veil"
        choices={VEIL_STYLES}
        now={settings?.veil}
        label={(veil) => `options_veil_${veil}`}
        onChoose={(veil) => model.change({ veil })}
      />
      <p class="veil-example bitext" aria-hidden="true">
        <span class="side veiled">{t('reader_welcome_private')}</span>
      </p>
    </>
  );
}

import { type MessageKey, t } from '../../lib/i18n.ts';

interface ChoiceSectionProps<Choice extends string> {
  readonly name: string;
  readonly title: MessageKey;
  readonly choices: readonly Choice[];
  readonly now: Choice | undefined;
  readonly label: (choice: Choice) => MessageKey;
  readonly styleOf?: (choice: Choice) => { readonly fontSize: string };
  readonly onChoose: (choice: Choice) => void;
}

/** One choice among a few, each shown as it looks where it has a look. */
export function ChoiceSection<Choice extends string>(props: ChoiceSectionProps<Choice>) {
  const { name, title, choices, now, label, styleOf, onChoose } = props;
  return (
    <section aria-labelledby={name}>
      <h2 id={name}>{t(title)}</h2>
      <div class="sizes" role="radiogroup" aria-labelledby={name}>
        {choices.map((choice) => (
          <label key={choice}>
            <input
              type="radio"
              name={name}
              checked={choice === now}
              onChange={() => onChoose(choice)}
            />
            <span style={styleOf?.(choice)}>{t(label(choice))}</span>
          </label>
        ))}
      </div>
    </section>
  );
}

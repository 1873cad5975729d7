import { t, tCount, uiLanguage } from '../../lib/i18n.ts';
import { type CutAround, cutAround } from '../../lib/language/cut-around.ts';
import { foldQuery } from '../../lib/language/find-folded.ts';
import { ownName } from '../../lib/language/language-name.ts';
import { SideText } from '../bitext/side-text.tsx';
import type { ConcordanceLine, ConcordanceModel, FoundInContext } from './concordance-model.ts';
import { SourceLink } from './source-link.tsx';

interface ConcordanceViewProps {
  readonly model: ConcordanceModel;
  readonly found: FoundInContext;
}

/** A word in all its contexts, aligned on it, with what stands for it in the other language. */
export function ConcordanceView({ model, found }: ConcordanceViewProps) {
  const marked = foldQuery(model.marked.value);
  return (
    <section class="concordance" aria-label={t('library_context')}>
      <header>
        <h2>{t('library_context_of', found.word, tCount('row_count', found.rows))}</h2>
        <button type="button" onClick={model.close}>
          {t('library_context_close')}
        </button>
      </header>
      <Counterparts model={model} found={found} />
      <ol>
        {found.lines.map((line) => (
          <Line key={line.row.key} line={line} marked={marked} link={model.linkOf(line)} />
        ))}
      </ol>
    </section>
  );
}

function Counterparts({ model, found }: ConcordanceViewProps) {
  const { counterparts, counterpartLang: lang } = found;
  if (lang === null || found.rows === 0) return null;
  if (counterparts.length === 0) return <p class="soft">{t('library_counterparts_none')}</p>;
  return (
    <>
      <p class="soft">{t('library_counterparts', ownName(lang))}</p>
      <p class="counterparts">
        {counterparts.map(({ word, together, score }) => (
          <button
            key={word}
            type="button"
            aria-pressed={word === model.marked.value}
            title={`G² ${score.toLocaleString(uiLanguage(), { maximumFractionDigits: 1 })}`}
            onClick={() => {
              model.marked.value = word;
            }}
          >
            <span lang={lang}>{word}</span>{' '}
            <small>{t('library_counterpart_rows', together, found.counted)}</small>
          </button>
        ))}
      </p>
    </>
  );
}

interface InContextProps {
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly cut: CutAround;
}

function InContext({ lang, dir, cut: { before, hit, after } }: InContextProps) {
  return (
    <p class="in-context side" lang={lang} dir={dir}>
      <span class="before">{before}</span>
      <mark>{hit}</mark>
      <span class="after">{after}</span>
    </p>
  );
}

interface LineProps {
  readonly line: ConcordanceLine;
  readonly marked: string;
  readonly link: string | null;
}

function Line({ line, marked, link }: LineProps) {
  const { lang, dir, before, hit, after, others } = line;
  return (
    <li>
      <div>
        <InContext lang={lang} dir={dir} cut={{ before, hit, after }} />
        {others.map((side) => {
          // The other side stands on its counterpart, where it has it.
          const cut = cutAround(side.text, marked);
          return cut ? (
            <InContext key={side.lang} lang={side.lang} dir={side.dir} cut={cut} />
          ) : (
            <SideText key={side.lang} side={side} query="" />
          );
        })}
      </div>
      {link && <SourceLink to={link} />}
    </li>
  );
}

import { t, tCount, writeCount } from '../../lib/i18n.ts';
import { ownName } from '../../lib/language/language-name.ts';
import { SideText } from '../bitext/side-text.tsx';
import { GRADES, type RecallModel } from './recall-model.ts';

/** One row at a time with a side hidden. Space reveals; 1, 2, 3 grade. */
export function RecallView({ model }: { readonly model: RecallModel }) {
  const session = model.session.value;
  const row = model.row.value;
  if (session === null) return null;
  const total = session.rows.length;
  return (
    <section class="recall" aria-label={t('library_recall')}>
      <header>
        <p class="soft" role="status">
          {row === null
            ? tCount('library_recall_done', total)
            : `${writeCount(session.at + 1)} / ${writeCount(total)}`}
        </p>
        <button type="button" onClick={model.end}>
          {t('library_context_close')}
        </button>
      </header>
      {row?.segment.sides.map((side, index) =>
        index === session.hidden && !session.revealed ? (
          <p key={side.lang} class="hidden-side soft">
            {t('library_recall_hidden', ownName(side.lang))}
          </p>
        ) : (
          <SideText key={side.lang} side={side} query="" />
        ),
      )}
      {row && (
        <p class="choices">
          {session.revealed ? (
            GRADES.map((grade) => (
              <button key={grade} type="button" onClick={() => model.grade(grade)}>
                {`${grade} ${t(`library_recall_${grade}`)}`}
              </button>
            ))
          ) : (
            <button type="button" class="primary" onClick={model.reveal}>
              {t('library_recall_reveal')}
            </button>
          )}
          <button type="button" class="plain" onClick={model.turn}>
            {t('library_recall_turn')}
          </button>
        </p>
      )}
    </section>
  );
}

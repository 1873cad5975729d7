import { t, tCount, uiLanguage } from '../../lib/i18n.ts';
import { type CutText, changedPart } from '../../lib/language/changed-part.ts';
import type { SavedChange } from '../../lib/messages/page-state.ts';
import type { PageModel } from './page-model.ts';

/** What was saved of this page and stands on it otherwise now, or no longer: old and new, in every language. */
export function ChangedRows({ page }: { readonly page: PageModel }) {
  const changes = page.state.value?.changes ?? [];
  if (changes.length === 0) return null;
  const changed = changes.filter(({ now }) => now !== null);
  const gone = changes.filter(({ now }) => now === null);
  return (
    <details class="changed-rows">
      <summary>
        {changed.length > 0 && tCount('changes_count', changed.length)}{' '}
        {gone.length > 0 && tCount('changes_gone_count', gone.length)}
      </summary>
      <ul>
        {[...changed, ...gone].map((change) => (
          <Change key={change.id} change={change} page={page} />
        ))}
      </ul>
    </details>
  );
}

function Change({ change, page }: { readonly change: SavedChange; readonly page: PageModel }) {
  const { was, now, savedAt } = change;
  const cuts = was.map(({ text }, side) => changedPart(text, now?.sides[side]?.text ?? text));
  const day = new Date(savedAt).toLocaleDateString(uiLanguage());
  return (
    <li>
      <h3>{t('changes_was', day)}</h3>
      <div class="sides">
        {was.map((side, at) => (
          <Cut key={side.lang} side={side} cut={cuts[at]?.[0]} />
        ))}
      </div>
      <h3>{t(now ? 'changes_now' : 'changes_gone')}</h3>
      <div class="sides">
        {now?.sides.map((side, at) => (
          <Cut key={side.lang} side={side} cut={cuts[at]?.[1]} />
        ))}
      </div>
      {now && (
        <p class="choices">
          <button type="button" onClick={() => page.jumpTo(now.row)}>
            {t('changes_show')}
          </button>
          <button type="button" onClick={() => page.save(now.row)}>
            {t('changes_save')}
          </button>
        </p>
      )}
    </li>
  );
}

interface CutProps {
  readonly side: SavedChange['was'][number];
  readonly cut: CutText | undefined;
}

function Cut({ side, cut }: CutProps) {
  return (
    <p class="side" lang={side.lang} dir={side.dir}>
      {cut?.before}
      {cut && cut.differs !== '' && <mark>{cut.differs}</mark>}
      {cut?.after}
    </p>
  );
}

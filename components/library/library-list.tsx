import { useLayoutEffect, useRef } from 'preact/hooks';
import { t } from '../../lib/i18n.ts';
import { WindowedRows } from '../bitext/windowed-rows.tsx';
import type { LibraryModel } from './library-model.ts';
import { PageHead } from './page-head.tsx';
import { SavedRow } from './saved-row.tsx';

/** Rows drawn together: less than a screenful, as each is drawn anew at every letter of a search. */
const DRAWN = 5;

/** The rows asked for, by page; only those near the screen are in the document. */
export function LibraryList({ model }: { readonly model: LibraryModel }) {
  const { saved, selection, changes, edit } = model;
  const items = saved.items.value;
  const query = saved.shownFor.value;
  const editing = edit.editing.value;
  const list = useRef<HTMLDivElement>(null);
  // An answer is read from its first row, also by who asked from the middle of the list.
  useLayoutEffect(() => {
    if ((list.current?.getBoundingClientRect().top ?? 0) < 0) list.current?.scrollIntoView();
  }, [saved.asked.value, saved.order.value]);
  if (items.length === 0) return <Nothing model={model} />;
  return (
    <div ref={list} class="bitext saved-list">
      <WindowedRows
        rows={items.map((_, index) => index)}
        chunk={DRAWN}
        firstOnly={saved.fresh.value}
        row={(index) => {
          const item = items[index];
          if (item === undefined) return null;
          if (item.is === 'page') return <PageHead source={item.source} />;
          const { row } = item;
          return (
            <SavedRow
              row={row}
              query={query}
              selected={selection.keys.value.has(row.key)}
              duplicate={saved.duplicates.value.has(row.sameTexts)}
              link={saved.linkOf(row)}
              editing={editing?.row.key === row.key ? editing : null}
              onSelect={(each, range) => selection.toggle(each.key, range)}
              onRemove={(each) => changes.remove([each])}
              onEdit={edit.start}
              onType={edit.type}
              onKeep={edit.keep}
              onCancel={edit.cancel}
            />
          );
        }}
      />
    </div>
  );
}

function Nothing({ model }: { readonly model: LibraryModel }) {
  const { saved } = model;
  if (!saved.complete.value) return null;
  if (saved.rows.value.length > 0) {
    return (
      <p class="nothing">
        {t('library_no_hits')}{' '}
        <button type="button" onClick={saved.clearFilter}>
          {t('library_clear_filter')}
        </button>
      </p>
    );
  }
  return (
    <section class="nothing">
      <h2>{t('library_empty')}</h2>
      <p>{t('library_empty_hint')}</p>
    </section>
  );
}

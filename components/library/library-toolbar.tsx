import { useMemo } from 'preact/hooks';
import { t, tCount, writeCount } from '../../lib/i18n.ts';
import { ownName } from '../../lib/language/language-name.ts';
import type { LibraryModel } from './library-model.ts';
import type { PageOrder } from './saved-rows-model.ts';

/** Search, order, filters, and how many rows they leave. */
export function LibraryToolbar({ model }: { readonly model: LibraryModel }) {
  const { saved } = model;
  // The same node every time: at a letter typed, nothing in it is another.
  const filters = useMemo(() => <Filters model={model} />, [model]);
  return (
    <div class="toolbar">
      <input
        type="search"
        class="find"
        placeholder={t('library_search')}
        aria-label={t('library_search')}
        value={saved.query.value}
        onInput={(event) => {
          saved.query.value = event.currentTarget.value;
          model.context.close();
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.isComposing) model.context.look();
        }}
      />
      <button
        type="button"
        title={t('library_context_hint')}
        disabled={saved.query.value.trim() === ''}
        onClick={model.context.look}
      >
        {t('library_context')}
      </button>
      <select
        aria-label={t('library_order')}
        value={saved.order.value}
        onChange={(event) => {
          saved.order.value = event.currentTarget.value as PageOrder;
        }}
      >
        {saved.orders.map((order) => (
          <option key={order} value={order}>
            {t(`library_order_${order.replace('-', '_')}` as 'library_order_recent')}
          </option>
        ))}
      </select>
      {filters}
      <Count model={model} />
    </div>
  );
}

/** Apart from the rest, as it is drawn again at every step of the loading. */
function Count({ model: { saved } }: { readonly model: LibraryModel }) {
  const shown = tCount('library_shown', saved.shown.value.length);
  const all = saved.rows.value.length;
  const loading = saved.loading.value;
  if (loading !== null || saved.searching.value) {
    return (
      // Not read out: the whole number is, once it is there.
      <p class="count" role="status" aria-live="off">
        {t('library_so_far', shown)}
        {loading !== null &&
          ` · ${t('library_loading', writeCount(loading.done), writeCount(loading.total))}`}
      </p>
    );
  }
  return (
    <p class="count" role="status">
      {shown}
      {saved.shown.value.length < all && ` ${t('library_of_all', writeCount(all))}`}
    </p>
  );
}

function Filters({ model }: { readonly model: LibraryModel }) {
  const { facets, filter, setFilter } = model.saved;
  const { sites, pairs, tags, speakers } = facets.value;
  const names = (pair: string) => pair.split('-').map(ownName).join(' – ');
  return (
    <details class="filters">
      <summary>{t('library_filter_more')}</summary>
      <div class="fields">
        <Choice
          label={t('library_filter_site')}
          facets={sites}
          value={filter.value.site}
          onChoose={(site) => setFilter({ site })}
        />
        <Choice
          label={t('library_filter_pair')}
          facets={pairs}
          value={filter.value.pair}
          name={names}
          onChoose={(pair) => setFilter({ pair })}
        />
        <Choice
          label={t('library_filter_tag')}
          facets={tags}
          value={filter.value.tag}
          onChoose={(tag) => setFilter({ tag })}
        />
        <Choice
          label={t('library_filter_speaker')}
          facets={speakers}
          value={filter.value.speaker}
          onChoose={(speaker) => setFilter({ speaker })}
        />
        <label>
          {t('library_filter_from')}
          <input
            type="date"
            value={filter.value.from}
            onChange={(event) => setFilter({ from: event.currentTarget.value })}
          />
        </label>
        <label>
          {t('library_filter_to')}
          <input
            type="date"
            value={filter.value.to}
            onChange={(event) => setFilter({ to: event.currentTarget.value })}
          />
        </label>
        <label class="check">
          <input
            type="checkbox"
            checked={filter.value.duplicates}
            onChange={(event) => setFilter({ duplicates: event.currentTarget.checked })}
          />
          {t('library_filter_duplicates')}
        </label>
        <button type="button" onClick={model.saved.clearFilter}>
          {t('library_clear_filter')}
        </button>
      </div>
    </details>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly facets: readonly { readonly name: string; readonly count: number }[];
  readonly value: string;
  readonly name?: (facet: string) => string;
  readonly onChoose: (value: string) => void;
}

function Choice({ label, facets, value, name = (facet) => facet, onChoose }: ChoiceProps) {
  return (
    <label>
      {label}
      <select value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
        <option value="">{t('library_filter_any')}</option>
        {facets.map((facet) => (
          <option key={facet.name} value={facet.name}>
            {`${name(facet.name)} (${writeCount(facet.count)})`}
          </option>
        ))}
      </select>
    </label>
  );
}

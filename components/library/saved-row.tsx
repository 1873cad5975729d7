import { useRef } from 'preact/hooks';
import { t } from '../../lib/i18n.ts';
import { SideText } from '../bitext/side-text.tsx';
import type { Editing } from './editing-model.ts';
import { NoteEditor } from './note-editor.tsx';
import type { LibraryRow } from './saved-rows-model.ts';
import { SourceLink } from './source-link.tsx';

export interface SavedRowProps {
  readonly row: LibraryRow;
  /** Folded; its hits are marked. */
  readonly query: string;
  readonly selected: boolean;
  readonly duplicate: boolean;
  readonly link: string | null;
  /** Set while this row's note and tags are edited. */
  readonly editing: Editing | null;
  readonly onSelect: (row: LibraryRow, range: boolean) => void;
  readonly onRemove: (row: LibraryRow) => void;
  readonly onEdit: (row: LibraryRow) => void;
  readonly onType: (change: Partial<Pick<Editing, 'note' | 'tags'>>) => void;
  readonly onKeep: () => void;
  readonly onCancel: () => void;
}

/** One saved segment: all its sides, the reader's words, and what can be done with it. */
export function SavedRow(props: SavedRowProps) {
  const { row, query, selected, duplicate, link, editing, onSelect, onRemove, onEdit } = props;
  const { segment } = row;
  // A click made by the space bar tells of no Shift in Firefox; the key that made it does.
  const shiftAtKey = useRef(false);
  return (
    <li class={`row ${segment.kind}${selected ? ' selected' : ''}`} data-key={row.key}>
      <input
        type="checkbox"
        aria-label={t('library_row_select')}
        checked={selected}
        onKeyUp={(event) => {
          shiftAtKey.current = event.shiftKey;
        }}
        onClick={(event) => {
          const byKey = event.detail === 0;
          onSelect(row, byKey ? shiftAtKey.current : event.shiftKey);
        }}
      />
      <div class="content">
        {segment.speaker && (
          <div class="soft speaker sides">
            {segment.sides.map(({ lang, dir }, side) => (
              <span key={lang} lang={lang} dir={dir}>
                {segment.speaker?.[side]}
              </span>
            ))}
          </div>
        )}
        <div class="sides">
          {segment.sides.map((side) => (
            <SideText key={side.lang} side={side} query={query} />
          ))}
        </div>
        {editing ? (
          <NoteEditor
            editing={editing}
            onType={props.onType}
            onKeep={props.onKeep}
            onCancel={props.onCancel}
          />
        ) : (
          <Remarks row={row} duplicate={duplicate} />
        )}
      </div>
      <div class="actions">
        {link && <SourceLink to={link} />}
        <button
          type="button"
          class="plain"
          title={t('library_row_edit')}
          aria-label={t('library_row_edit')}
          onClick={() => onEdit(row)}
        >
          ✎
        </button>
        <button
          type="button"
          class="plain"
          title={t('library_row_remove')}
          aria-label={t('library_row_remove')}
          onClick={() => onRemove(row)}
        >
          ✕
        </button>
      </div>
    </li>
  );
}

function Remarks({ row, duplicate }: { readonly row: LibraryRow; readonly duplicate: boolean }) {
  const { note, tags, doubts } = row.segment;
  return (
    <>
      {note !== '' && (
        <p class="own-note" dir="auto">
          {note}
        </p>
      )}
      {tags.length > 0 && (
        <ul class="tags">
          {tags.map((tag) => (
            <li key={tag} dir="auto">
              {tag}
            </li>
          ))}
        </ul>
      )}
      {duplicate && <p class="soft remark">{t('library_row_duplicate')}</p>}
      {doubts.includes('unsure-pair') && <p class="doubt">{t('library_row_unsure')}</p>}
    </>
  );
}

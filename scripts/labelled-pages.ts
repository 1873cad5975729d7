import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A table as labelled by hand; see FORMAT.md of the labelled folder. */
export interface LabelledTable {
  readonly index: number;
  readonly bilingual: boolean;
  readonly borderline?: boolean;
  readonly orientation?: 'cols' | 'rows';
  readonly language_columns?: readonly number[];
  readonly column_languages?: readonly string[] | null;
  readonly row_languages?: readonly string[] | null;
  readonly n_bilingual_rows?: number;
}

export interface LabelledRegion {
  readonly kind: string;
  readonly n?: number;
}

/** A page of a labelled folder; the negatives have no tables and are bilingual nowhere. */
export interface LabelledPage {
  readonly id: string;
  readonly file: string;
  readonly category?: string;
  readonly layout_class?: string;
  readonly languages?: readonly string[];
  readonly page_bilingual?: boolean;
  readonly tables?: readonly LabelledTable[];
  readonly regions?: readonly LabelledRegion[];
}

/** Reads the labels of a folder; throws where there is no `labels.json`. */
export function readLabels(folder: string): readonly LabelledPage[] {
  const pages = JSON.parse(readFileSync(join(folder, 'labels.json'), 'utf8')) as LabelledPage[];
  return pages.map((page) => ({ ...page, file: join(folder, page.file) }));
}

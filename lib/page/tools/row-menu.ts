import { t, uiLanguage } from '../../i18n.ts';
import { ownName } from '../../language/language-name.ts';
import { wordSegmenter } from '../../language/word-segmenter.ts';
import type { RowRef } from '../../messages/page-state.ts';
import { copyText } from '../copy-text.ts';
import type { Listening } from './listening.ts';
import type { MenuGroups, MenuItem } from './menu.ts';
import { quotation } from './quotation.ts';
import { linkToText } from './text-fragment.ts';
import { readTextMap } from './text-map.ts';
import type { PageTools, ToolParts } from './tool-parts.ts';

const SHORT = 28; // characters: a menu is no place to read

/** What stands behind "more" at a row: reveal, peek, copies, the link, listening. */
export function rowMenu(
  parts: ToolParts,
  row: RowRef,
  tools: PageTools,
  listening: Listening,
): MenuGroups {
  const { doc, controllers } = parts;
  const controller = controllers.find(({ found }) => found.bitext.id === row.bitext);
  const bitext = controller?.found.bitext;
  const segment = bitext?.segments[row.row];
  if (!controller || !bitext || !segment) return [];

  const copy = async (text: string | null, said: 'page_copied' | 'page_link_copied') => {
    if (text === null) return;
    parts.say(t((await copyText(doc, text)) ? said : 'page_not_copied'));
  };
  const filled = segment.sides.filter((side) => side.text !== '');
  const copySide = filled.map((side): MenuItem => {
    const name = ownName(side.lang);
    return {
      text: t('action_copy_side', name),
      run: () => void copy(side.text, 'page_copied'),
    };
  });
  const reveal: MenuItem[] = [
    {
      text: t(controller.isOpen(row.row) ? 'action_unreveal' : 'action_reveal'),
      key: 'V',
      run() {
        controller.setOpen(row.row, !controller.isOpen(row.row));
        parts.refresh();
      },
    },
  ];
  const sentence = parts.sentence(row);
  // The pointer has left the sentence for this menu: its paint says which one is meant.
  sentence?.show();
  const saveSentence: MenuItem[] = sentence
    ? [
        {
          text: t(
            sentence.saved ? 'action_unsave_sentence' : 'action_save_sentence',
            shortened(sentence.text),
          ),
          key: 'Shift+S',
          run: sentence.toggle,
        },
      ]
    : [];
  // What is said of the row is best seen with both its sides before one.
  const odd = (parts.wordsOf(row)?.odd ?? []).map(
    (text): MenuItem => ({ text, run: () => tools.togglePeek(row) }),
  );
  return [
    saveSentence,
    odd,
    [
      ...(controller.shown(row.row) === 'both' && !controller.isOpen(row.row) ? [] : reveal),
      { text: t('action_peek'), key: 'P', run: () => tools.togglePeek(row) },
    ],
    [
      ...copySide,
      {
        text: t('action_copy_quotation'),
        run: () => {
          const page = { url: doc.URL, documentTitle: doc.title, read: parts.today() };
          return void copy(quotation(bitext, row.row, page, readOn), 'page_copied');
        },
      },
      {
        text: t('action_copy_link'),
        run: () => void copy(linkTo(doc, segment.sides), 'page_link_copied'),
      },
    ],
    listening.items(row),
  ];
}

/** The first words of a sentence, enough to know it by. */
const shortened = (text: string): string =>
  text.length <= SHORT ? text : `${text.slice(0, SHORT).toWellFormed().trimEnd()}…`;

const readOn = (date: string) =>
  t(
    'quotation_read',
    new Date(date).toLocaleDateString(uiLanguage(), { dateStyle: 'long', timeZone: 'UTC' }),
  );

function linkTo(doc: Document, sides: readonly { text: string; lang: string }[]): string {
  const pageText = readTextMap(doc.body ? [doc.body] : []).text;
  return linkToText(doc.URL, sides, pageText, (text, lang) =>
    [...wordSegmenter(lang).segment(text)].map(({ segment }) => segment),
  );
}

import { t, tCount } from '../../i18n.ts';
import { arrangementsFor } from '../arrangement.ts';
import { viewLabel } from '../controls/view-label.ts';
import type { Listening } from './listening.ts';
import type { MenuGroups, MenuItem } from './menu.ts';
import type { PageTools, ToolParts } from './tool-parts.ts';

/** What stands behind "more" on the bar: rarer views, listening, what stands out, keys, the bar's place. */
export function barMenu(parts: ToolParts, tools: PageTools, listening: Listening): MenuGroups {
  const { controllers, run } = parts;
  const now = parts.view();
  const languages = [...new Set(controllers.flatMap(({ found }) => found.bitext.languages))];
  const view = (name: string): MenuItem => ({
    text: viewLabel(name),
    checked: name === now,
    run: () => run({ call: 'view', view: name === now ? 'both' : name }),
  });
  const changes = parts.changes().length;
  return [
    changes > 0 ? [{ text: tCount('changes_menu', changes), run: tools.openChanges }] : [],
    // Buttons of the bar that a narrow window has no room for.
    parts.dock.querySelector<HTMLElement>('.flip-all')?.offsetWidth
      ? []
      : [
          { text: t('action_flip_all_hint'), run: () => run({ call: 'flip-all' }) },
          { text: t('action_save_all_hint'), run: () => run({ call: 'save', rows: 'all' }) },
        ],
    arrangementsFor(parts.controllers.map(({ found }) => found.bitext.layout)).map(view),
    languages.map((lang) => view(`recall:${lang}`)),
    listening.items(null),
    [
      { text: t('overview_title'), run: tools.openOverview },
      { text: t('keys_title'), key: '?', run: tools.openKeySheet },
      { text: t('action_move_bar'), run: parts.moveBar },
    ],
  ];
}

import type { UserManifest } from 'wxt';
import { PAGE_PARTS } from './lib/messages/page-parts.ts';
import {
  FLIP_SHEET,
  PAGE_READER_SCRIPT,
  PAINT_SHEET,
  PROBE_SCRIPT,
} from './lib/sites/script-files.ts';
import { hostWidePatterns, partialPatterns } from './lib/sites/site-list.ts';
import sites from './seeds/diplomatic-sites.json' with { type: 'json' };

/** Nothing of ours talks to the network, and the browser holds us to it. */
const CONTENT_SECURITY = [
  "default-src 'self'",
  "img-src 'self' data: blob:",
  "style-src 'self' 'unsafe-inline'", // pages read by DOMParser bring their own; nothing can be fetched by it
  "connect-src 'self'", // the extension's own files
  "object-src 'none'",
  "frame-src 'none'",
  "form-action 'none'",
  "base-uri 'none'",
].join('; ');

/**
 * None with Ctrl+Alt: that is AltGr, which types letters in many layouts. At most four may be suggested. Chromium
 * keeps Alt+Shift with A, B, I, R and T for itself, and drops without a word what is suggested there.
 */
const COMMANDS = {
  _execute_action: { suggested_key: { default: 'Alt+Shift+O' } },
  'flip-all': {
    suggested_key: { default: 'Alt+Shift+L' },
    description: '__MSG_command_flip_all__',
  },
  'go-to-rows': {
    suggested_key: { default: 'Alt+Shift+G' },
    description: '__MSG_command_go_to_rows__',
  },
  'save-row': {
    suggested_key: { default: 'Alt+Shift+S' },
    description: '__MSG_command_save_row__',
  },
  // Also on the bar and in the popup; left for the reader to bind.
  'next-view': { description: '__MSG_command_next_view__' },
};

const FIREFOX = {
  browser_specific_settings: {
    gecko: {
      id: 'taiyaku@example.org',
      strict_min_version: '140.0', // the first to show data_collection_permissions
      data_collection_permissions: { required: ['none'] },
    },
    gecko_android: { strict_min_version: '142.0' },
  },
};

/** What both stores are told, apart from the pages WXT adds by itself (popup, options, background). */
export function manifest(browser: string, mode: string): UserManifest {
  const hosts = hostWidePatterns(sites.static);
  const written: UserManifest = {
    name: '__MSG_extension_name__',
    short_name: '__MSG_extension_short_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    // `unlimitedStorage` warns of nothing in either browser and can be asked only here (docs/storage.md).
    permissions: ['storage', 'unlimitedStorage', 'activeTab', 'scripting', 'contextMenus'],
    // The background adds the reader to pages where the probe reports rows, so it needs the hosts as well.
    host_permissions: hosts,
    // One pattern for both schemes: Chrome grants `*://host/*` only where a single entry covers it.
    optional_host_permissions: ['*://*/*'],
    content_scripts: [
      { matches: hosts, js: [PROBE_SCRIPT], run_at: 'document_idle', all_frames: false },
      {
        matches: partialPatterns(sites.static),
        js: [
          PROBE_SCRIPT,
          PAGE_READER_SCRIPT,
          PAGE_PARTS.layouts,
          PAGE_PARTS.judging,
          PAGE_PARTS.texts,
          PAGE_PARTS.rows,
          PAGE_PARTS.tools,
        ],
        css: [FLIP_SHEET, PAINT_SHEET],
        run_at: 'document_idle',
        all_frames: false,
      },
    ],
    commands: COMMANDS,
  };
  if (mode === 'production')
    written.content_security_policy = { extension_pages: CONTENT_SECURITY };
  return browser === 'firefox'
    ? { ...written, ...FIREFOX }
    : { ...written, minimum_chrome_version: '123' }; // light-dark() in our style sheets
}

/** The keys of the manifest. Texts are `__MSG_…__` of assets/words/page.json. */
interface CommandRow {
  key: string;
  description?: string;
}

// Chromium keeps Alt+Shift with A B C N P R T W X Z for itself and drops a suggestion that takes one of them.
const rows = {
  _execute_action: { key: 'Alt+Shift+O' },
  'reader-view': { key: 'Alt+Shift+V', description: '__MSG_page_command_reader__' },
  'next-mention': { key: 'Alt+Shift+M', description: '__MSG_page_command_next__' },
  'save-clip': { key: 'Alt+Shift+S', description: '__MSG_page_command_save__' },
  'highlight-selection': { key: 'Alt+Shift+H', description: '__MSG_passage_command__' },
  'open-panel': { key: 'Alt+Shift+K', description: '__MSG_page_command_panel__' },
  'toggle-annotation': { key: 'Alt+Shift+L', description: '__MSG_page_command_toggle__' },
} as const satisfies Record<string, CommandRow>;

/** The commands that the background answers; `_execute_action` opens the popup by itself. */
export type Command = Exclude<keyof typeof rows, '_execute_action'>;

/** Chromium refuses a manifest that suggests more. The last rows go without: menu and popup do the same. */
const mostInChromium = 4;

/** The commands with the keys that this browser may be given. */
export function listCommands(browser: string) {
  const keys = browser === 'firefox' ? Number.POSITIVE_INFINITY : mostInChromium;
  return Object.fromEntries(
    Object.entries<CommandRow>(rows).map(([name, { key, description }], at) => [
      name,
      { ...(at < keys && { suggested_key: { default: key } }), ...(description && { description }) },
    ]),
  );
}

/** The keys of the manifest. Texts are `__MSG_…__` of assets/words/page.json. */
export const commands = {
  _execute_action: { suggested_key: { default: 'Alt+Shift+Z' } },
  'toggle-annotation': {
    suggested_key: { default: 'Alt+Shift+L' },
    description: '__MSG_page_command_toggle__',
  },
  'next-mention': {
    suggested_key: { default: 'Alt+Shift+N' },
    description: '__MSG_page_command_next__',
  },
  'save-clip': {
    suggested_key: { default: 'Alt+Shift+S' },
    description: '__MSG_page_command_save__',
  },
} as const;

/** The commands that the background answers; `_execute_action` opens the popup by itself. */
export type Command = Exclude<keyof typeof commands, '_execute_action'>;

/** For wxt.config.ts: a page that is to open fast is built by itself. */
import type { EntrypointGroup } from 'wxt';

/**
 * Takes an entry out of the group with which it would share chunks, so that it loads one script and one sheet: the
 * popup's came in nineteen files, and asking for them took longer than running them. An `entrypoints:grouped` hook.
 */
export function buildAlone(name: string, groups: EntrypointGroup[]): void {
  for (const group of groups) {
    if (!Array.isArray(group)) continue;
    const at = group.findIndex((entrypoint) => entrypoint.name === name);
    if (at === -1) continue;
    if (group.length > 1) groups.push(group.splice(at, 1));
    return;
  }
  throw new Error(`there is no entry ${name} to build by itself`);
}

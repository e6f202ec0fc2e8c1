/**
 * All settings as one file, and back. A file is judged part by part before anything is written; what it would change is then
 * written in one go, so that nothing is ever half imported.
 */
import { type OwnTemplate, readTemplate, templateLimits } from '../../lib/export/template/template.ts';
import { readTemplates, templatesKey } from '../own-templates.ts';
import { readHost } from '../sites.ts';
import { isObject, isSame } from './is-same.ts';
import { portableRows } from './portable-rows.ts';

const kind = 'zhengwen-settings';
const version = 1;

/** A part of the settings: `settings.annotation`, or a template by its name. */
export interface SettingRow {
  path: string;
  verdict: 'new' | 'changed' | 'same' | 'refused';
  /** Key of a sentence, for what is refused. */
  problem?: string;
}

export interface SettingsReport {
  /** ISO. */
  exported: string;
  rows: SettingRow[];
  /** What is to be written, by key of the storage. */
  values: Record<string, unknown>;
  /** Hosts that the file's owner allowed and this browser does not yet. */
  sites: string[];
}

export type SettingsResult = { ok: true; report: SettingsReport } | { ok: false; error: string };

type Stored = Readonly<Record<string, unknown>>;

/** The file's text. `sites`: hosts that are allowed. */
export function writeSettingsFile(stored: Stored, sites: readonly string[], now: Date): string {
  const values = Object.fromEntries(portableRows.map(({ key, read }) => [key, read(stored[key])]));
  return `${JSON.stringify({ kind, version, exported: now.toISOString(), values, sites }, undefined, 2)}\n`;
}

/** Judges a file beside what is stored; the error is a key of the interface texts. Nothing is written here. */
export function readSettingsFile(text: string, stored: Stored, allowed: readonly string[]): SettingsResult {
  const file = parse(text);
  if (!isObject(file) || file.kind !== kind || !isObject(file.values)) return { ok: false, error: 'settingsNoFile' };
  if (typeof file.version !== 'number' || file.version > version) return { ok: false, error: 'settingsTooNew' };
  const rows: SettingRow[] = [];
  const values: Record<string, unknown> = {};
  for (const [key, given] of Object.entries(file.values)) {
    const row = portableRows.find((each) => each.key === key);
    if (!row) rows.push(refuse(key, 'settingsUnknown'));
    else if (key === templatesKey) values[key] = judgeTemplates(given, readTemplates(stored[key]), rows);
    else values[key] = judgeValue(key, given, stored[key], row.read, rows);
  }
  const exported = typeof file.exported === 'string' ? file.exported : '';
  return { ok: true, report: { exported, rows, values, sites: judgeSites(file.sites, allowed, rows) } };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function refuse(path: string, problem: string): SettingRow {
  return { path, verdict: 'refused', problem };
}

/** The value with the file's good fields over those that stand; each field is a row of the report. */
function judgeValue(
  key: string,
  given: unknown,
  stored: unknown,
  read: (value: unknown) => unknown,
  rows: SettingRow[],
): unknown {
  const current = read(stored);
  if (!isObject(current)) {
    const isGood = isSame(read(given), given);
    rows.push(isGood ? compare(key, given, current) : refuse(key, 'settingsForeign'));
    return isGood ? given : current;
  }
  if (!isObject(given) || Array.isArray(given)) {
    rows.push(refuse(key, 'settingsForeign'));
    return current;
  }
  const judged: unknown = read(given);
  const accepted: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(given)) {
    const path = `${key}.${name}`;
    if (!(name in current)) rows.push(refuse(path, 'settingsUnknown'));
    else if (!isObject(judged) || !isSame(judged[name], value)) rows.push(refuse(path, 'settingsForeign'));
    else {
      rows.push(compare(path, value, current[name]));
      accepted[name] = value;
    }
  }
  return { ...current, ...accepted };
}

function compare(path: string, given: unknown, current: unknown): SettingRow {
  return { path, verdict: isSame(given, current) ? 'same' : 'changed' };
}

/** A template of a known id takes the place of the one that stands; the others stay as they are. */
function judgeTemplates(given: unknown, current: readonly OwnTemplate[], rows: SettingRow[]): OwnTemplate[] {
  const templates = new Map(current.map((template) => [template.id, template]));
  if (!Array.isArray(given)) {
    rows.push(refuse(templatesKey, 'settingsForeign'));
    return [...current];
  }
  for (const [at, each] of given.entries()) {
    const template = readTemplate(each);
    const path = `${templatesKey}.${template?.name ?? at + 1}`;
    if (!template) rows.push(refuse(path, 'settingsNoTemplate'));
    else if (!templates.has(template.id) && templates.size >= templateLimits.count) {
      rows.push(refuse(path, 'settingsManyTemplates'));
    } else {
      const known = templates.get(template.id);
      rows.push(known ? compare(path, template, known) : { path, verdict: 'new' });
      templates.set(template.id, template);
    }
  }
  return [...templates.values()];
}

/** Only the browser can allow a site, and asks the reader: these wait for a click. */
function judgeSites(given: unknown, allowed: readonly string[], rows: SettingRow[]): string[] {
  const texts: unknown[] = Array.isArray(given) ? given : [];
  const sites = texts.flatMap((each) => {
    const host = typeof each === 'string' ? readHost(each) : undefined;
    if (!host) rows.push(refuse(`sites.${String(each).slice(0, 60)}`, 'settingsNoSite'));
    return host && !allowed.includes(host) ? [host] : [];
  });
  return [...new Set(sites)];
}

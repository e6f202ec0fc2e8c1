/** Small checks that say where a foreign value departs from the expected shape. Keys beyond the shape are let through. */
import { isObject } from '../text/is-object.ts';

/** Where, as `reading.article.blocks.3.text`, and what should stand there, as a key of the interface texts. */
export interface Problem {
  path: string;
  expected: 'shapeText' | 'shapeNumber' | 'shapeBoolean' | 'shapeList' | 'shapeObject' | 'shapeInstant' | 'shapeChoice';
}

export type Check = (value: unknown, path: string) => Problem | undefined;

export const isText: Check = (value, path) => problemUnless(typeof value === 'string', path, 'shapeText');
export const isNumber: Check = (value, path) => problemUnless(Number.isFinite(value), path, 'shapeNumber');
export const isBoolean: Check = (value, path) => problemUnless(typeof value === 'boolean', path, 'shapeBoolean');

/** An ISO instant, such as `2026-11-22T08:30:00.000Z`. */
export const isInstant: Check = (value, path) => {
  const isIso = typeof value === 'string' && /^\d{4}-\d{2}-\d{2}T/.test(value) && !Number.isNaN(Date.parse(value));
  return problemUnless(isIso, path, 'shapeInstant');
};

export function isOneOf(choices: readonly string[]): Check {
  return (value, path) => problemUnless(typeof value === 'string' && choices.includes(value), path, 'shapeChoice');
}

export function isListOf(check: Check): Check {
  return (value, path) => {
    if (!Array.isArray(value)) return { path, expected: 'shapeList' };
    return firstProblem(value.map((each: unknown, at) => [check, each, `${path}.${at}`]));
  };
}

/** Every value of the object, under whatever key. */
export function isRecordOf(check: Check): Check {
  return (value, path) => {
    if (!isObject(value)) return { path, expected: 'shapeObject' };
    return firstProblem(Object.entries(value).map(([key, each]) => [check, each, join(path, key)]));
  };
}

/** `optional` keys may be absent, not null. */
export function hasFields(required: Record<string, Check>, optional: Record<string, Check> = {}): Check {
  return (value, path) => {
    if (!isObject(value)) return { path, expected: 'shapeObject' };
    const present = Object.entries(optional).filter(([key]) => value[key] !== undefined);
    const checks = [...Object.entries(required), ...present];
    return firstProblem(checks.map(([key, check]) => [check, value[key], join(path, key)]));
  };
}

function firstProblem(checks: [Check, unknown, string][]): Problem | undefined {
  for (const [check, value, path] of checks) {
    const problem = check(value, path);
    if (problem) return problem;
  }
  return undefined;
}

function join(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`;
}

function problemUnless(fits: boolean, path: string, expected: Problem['expected']): Problem | undefined {
  return fits ? undefined : { path, expected };
}

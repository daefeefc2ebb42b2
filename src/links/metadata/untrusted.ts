/** More of a list than this nobody reads; the rest of an answer is left out. */
const LONGEST_LIST = 1000;

/** What stands at a path of an answer that may be anything; undefined where nothing does. */
export function valueAt(answer: unknown, ...path: readonly string[]): unknown {
  let value: unknown = answer;
  for (const key of path) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
    value = Reflect.get(value, key);
  }
  return value;
}

/** The list at a path of an answer; a single value counts as a list of one, and nothing as an empty list. */
export function listAt(answer: unknown, ...path: readonly string[]): readonly unknown[] {
  const value = valueAt(answer, ...path);
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value.slice(0, LONGEST_LIST) : [value];
}

import { printProfile } from "./print-profile.ts";
import type { Profile } from "./profile.ts";
import { quoted } from "./quoted.ts";
import { readProfile } from "./read-profile.ts";

/**
 * The YAML of a profile with a rule of the checks switched off, or on again; what it is told to go by stays. The other
 * lines stay as they are, comments and all; where they are written so that this cannot be, the profile is written anew.
 * A YAML that is no profile stays as it is.
 */
export function switchRule(yaml: string, rule: string, isOff: boolean): string {
  const read = readProfile(yaml);
  if (!("profile" in read)) return yaml;
  const { [rule]: former, ...others } = read.profile.checks;
  const options = former?.options ?? {};
  const isSet = Object.keys(options).length > 0;
  const checks = isOff || isSet ? { ...others, [rule]: { isOff, options } } : others;
  const edited = isSet ? withOffKey(yaml, rule, isOff) : withLine(yaml, rule, isOff);
  const now = readProfile(edited);
  const isMeant = "profile" in now && isSame(now.profile.checks, checks);
  return isMeant ? edited : printProfile({ ...read.profile, checks });
}

/** With `off: true` above the options of a rule, or without it. */
function withOffKey(yaml: string, rule: string, isOff: boolean): string {
  const { lines, lineEnd, at, end } = checksIn(yaml);
  const own = placeOfRule(lines.slice(at + 1, end), rule);
  if (at < 0 || !own) return yaml;
  const [from, to] = [at + 1 + own.from, at + 1 + own.to];
  const inside = lines
    .slice(from + 1, to)
    .filter((line) => !/^ *(["']?)off\1 *: *true *(?:#.*)?$/.test(line));
  const first = inside.find((line) => line.trim() !== "" && !line.trim().startsWith("#")) ?? "";
  const off = isOff ? [`${" ".repeat(indentOf(first))}off: true`] : [];
  return [...lines.slice(0, from + 1), ...off, ...inside, ...lines.slice(to)].join(lineEnd);
}

function withLine(yaml: string, rule: string, isOff: boolean): string {
  const { lines, lineEnd, at, end } = checksIn(yaml);
  const own = isOff ? [`  ${quoted(rule)}: off`] : [];
  if (at < 0) {
    const last = lines.at(-1) === "" ? lines.slice(0, -1) : lines;
    return [...last, ...(isOff ? ["checks:", ...own] : []), ""].join(lineEnd);
  }
  const kept = withoutRule(lines.slice(at + 1, end), rule);
  const isEmpty = !isOff && kept.every((line) => line.trim() === "");
  const head = isEmpty ? [] : lines.slice(at, at + 1);
  return [...lines.slice(0, at), ...head, ...own, ...kept, ...lines.slice(end)].join(lineEnd);
}

/** The lines of a profile, and where in them its checks stand; `at` is -1 where they are no block of lines. */
function checksIn(yaml: string) {
  const lines = yaml.split(/\r?\n/);
  const at = lines.findIndex((line) => /^checks:\s*(?:#.*)?$/.test(line));
  const next = lines.findIndex((line, index) => index > at && /^[^\s#]/.test(line));
  const lineEnd = yaml.includes("\r\n") ? "\r\n" : "\n";
  return { lines, lineEnd, at, end: next < 0 ? lines.length : next };
}

/** The lines of a mapping without those of one of its keys. */
function withoutRule(lines: readonly string[], rule: string): readonly string[] {
  const own = placeOfRule(lines, rule);
  return own ? [...lines.slice(0, own.from), ...lines.slice(own.to)] : lines;
}

/** The lines of a mapping's key and its value; blank lines at the end are nobody's. */
function placeOfRule(
  lines: readonly string[],
  rule: string,
): { readonly from: number; readonly to: number } | null {
  const isKey = (line: string) => /^ *(?:"([^"]*)"|'([^']*)'|([^\s:#]+)) *:/.exec(line);
  const from = lines.findIndex((line) => {
    const [, double, single, plain] = isKey(line) ?? [];
    return (double ?? single ?? plain) === rule;
  });
  if (from < 0) return null;
  const depth = indentOf(lines[from] ?? "");
  const next = lines.findIndex(
    (line, index) => index > from && line.trim() !== "" && indentOf(line) <= depth,
  );
  return { from, to: next < 0 ? lines.findLastIndex((line) => line.trim() !== "") + 1 : next };
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}

function isSame(a: Profile["checks"], b: Profile["checks"]): boolean {
  const sorted = (checks: Profile["checks"]) =>
    JSON.stringify(Object.entries(checks).toSorted(([one], [other]) => (one < other ? -1 : 1)));
  return sorted(a) === sorted(b);
}

import { printProfile } from "./print-profile.ts";
import type { Profile } from "./profile.ts";
import { quoted } from "./quoted.ts";
import { readProfile } from "./read-profile.ts";

/**
 * The YAML of a profile with a rule of the checks switched off, or on again with its own values. The other lines stay
 * as they are, comments and all; where they are written so that this cannot be, the profile is written anew. A YAML
 * that is no profile stays as it is.
 */
export function switchRule(yaml: string, rule: string, isOff: boolean): string {
  const read = readProfile(yaml);
  if (!("profile" in read)) return yaml;
  const { [rule]: _former, ...others } = read.profile.checks;
  const checks = isOff ? { ...others, [rule]: { isOff, options: {} } } : others;
  const edited = withLine(yaml, rule, isOff);
  const now = readProfile(edited);
  const isMeant = "profile" in now && isSame(now.profile.checks, checks);
  return isMeant ? edited : printProfile({ ...read.profile, checks });
}

function withLine(yaml: string, rule: string, isOff: boolean): string {
  const lineEnd = yaml.includes("\r\n") ? "\r\n" : "\n";
  const lines = yaml.split(/\r?\n/);
  const at = lines.findIndex((line) => /^checks:\s*(?:#.*)?$/.test(line));
  const own = isOff ? [`  ${quoted(rule)}: off`] : [];
  if (at < 0) {
    const last = lines.at(-1) === "" ? lines.slice(0, -1) : lines;
    return [...last, ...(isOff ? ["checks:", ...own] : []), ""].join(lineEnd);
  }
  const end = lines.findIndex((line, index) => index > at && /^[^\s#]/.test(line));
  const inside = lines.slice(at + 1, end < 0 ? lines.length : end);
  const kept = withoutRule(inside, rule);
  const isEmpty = !isOff && kept.every((line) => line.trim() === "");
  const head = isEmpty ? [] : lines.slice(at, at + 1);
  const after = end < 0 ? [] : lines.slice(end);
  return [...lines.slice(0, at), ...head, ...own, ...kept, ...after].join(lineEnd);
}

/** The lines of a mapping without those of one of its keys. */
function withoutRule(lines: readonly string[], rule: string): readonly string[] {
  const isKey = (line: string) => /^ *(?:"([^"]*)"|'([^']*)'|([^\s:#]+)) *:/.exec(line);
  const from = lines.findIndex((line) => {
    const [, double, single, plain] = isKey(line) ?? [];
    return (double ?? single ?? plain) === rule;
  });
  if (from < 0) return lines;
  const depth = indentOf(lines[from] ?? "");
  const next = lines.findIndex(
    (line, index) => index > from && line.trim() !== "" && indentOf(line) <= depth,
  );
  return [...lines.slice(0, from), ...(next < 0 ? trailing(lines) : lines.slice(next))];
}

/** The blank lines at the end. */
function trailing(lines: readonly string[]): readonly string[] {
  const last = lines.findLastIndex((line) => line.trim() !== "");
  return lines.slice(last + 1);
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}

function isSame(a: Profile["checks"], b: Profile["checks"]): boolean {
  const sorted = (checks: Profile["checks"]) =>
    JSON.stringify(Object.entries(checks).toSorted(([one], [other]) => (one < other ? -1 : 1)));
  return sorted(a) === sorted(b);
}

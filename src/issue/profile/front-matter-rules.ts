import type { YamlNode } from "../yaml/yaml-tree.ts";
import type { ProfileReader } from "./profile-reader.ts";
import type { FieldRule, FrontMatterRules } from "./profile.ts";

/**
 * The front matter of a new issue is written in the profile as it will stand in the file: a block of text, so that
 * its order, quotes and comments are the newsletter's own. null or no key: issues without front matter.
 */
export function readFrontMatterRules(
  reader: ProfileReader,
  node: YamlNode | null,
  placeholders: readonly string[],
): FrontMatterRules {
  if (!node || reader.isNull(node)) return { present: false, fields: [] };
  const text = reader.pattern(node, "frontMatter", placeholders);
  const { fields, stray } = fieldsFromText(text);
  if (stray !== null) reader.report("bad-front-matter-line", { text: stray }, node);
  const seen = new Set<string>();
  for (const { key } of fields) {
    if (seen.has(key)) reader.report("repeated-key", { key: `frontMatter.${key}` }, node);
    seen.add(key);
  }
  return { present: true, fields };
}

/** Splits text of `key: value` lines at its top-level keys; `stray` is the first line that belongs to no key. */
export function fieldsFromText(text: string): {
  readonly fields: readonly FieldRule[];
  readonly stray: string | null;
} {
  const fields: FieldRule[] = [];
  let stray: string | null = null;
  for (const line of text.replace(/\r\n?/g, "\n").replace(/\n+$/, "").split("\n")) {
    const match = /^([^\s#:'"[\]{},&*!|>%@`-][^:]*?)\s*:(?:[ \t]+(.*))?$/.exec(line);
    const last = fields.at(-1);
    if (match) fields.push({ key: match[1] ?? "", value: (match[2] ?? "").trimEnd() });
    else if (last) fields[fields.length - 1] = { key: last.key, value: `${last.value}\n${line}` };
    else if (line.trim() !== "") stray ??= line;
  }
  const unindented = /\n(?![ \t]|-[ \t]|-$|#|$)(.*)/m;
  for (const { value } of fields) stray ??= unindented.exec(value)?.[1] ?? null;
  return { fields, stray };
}

/** The inverse of `fieldsFromText`: one text with a final line end, `""` without fields. */
export function textFromFields(fields: readonly FieldRule[]): string {
  return fields.map(fieldText).join("");
}

/** One field as it stands in a file, with its line end. A value that starts on the next line follows the colon at once. */
export function fieldText({ key, value }: FieldRule): string {
  return `${key}:${value === "" || value.startsWith("\n") ? "" : " "}${value}\n`;
}

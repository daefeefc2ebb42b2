import type { YamlNode } from "../yaml/yaml-tree.ts";
import { MAX_PROSE, type ProfileReader } from "./profile-reader.ts";
import {
  FRONT_MATTER_KINDS,
  type FieldRule,
  type FrontMatterKind,
  type FrontMatterRules,
} from "./profile.ts";

/**
 * The front matter of a new issue is written in the profile as it will stand in the file: a block of text, so that
 * its order, quotes and comments are the newsletter's own. null or no key: issues without front matter.
 */
export function readFrontMatterRules(
  reader: ProfileReader,
  node: YamlNode | null,
  kindNode: YamlNode | null,
  placeholders: readonly string[],
): FrontMatterRules {
  const kind = kindNode ? reader.choice(kindNode, "frontMatterKind", FRONT_MATTER_KINDS) : "yaml";
  if (!node || reader.isNull(node)) return { present: false, kind, fields: [] };
  const text = reader.pattern(node, "frontMatter", placeholders, MAX_PROSE);
  const { fields, stray } = fieldsFromText(text, kind);
  if (stray !== null) reader.report("bad-front-matter-line", { text: stray }, node);
  const seen = new Set<string>();
  for (const { key } of fields) {
    if (seen.has(key)) reader.report("repeated-key", { key: `frontMatter.${key}` }, node);
    seen.add(key);
  }
  return { present: true, kind, fields };
}

const FIELD: Readonly<Record<FrontMatterKind, RegExp>> = {
  yaml: /^([^\s#:'"[\]{},&*!|>%@`-][^:]*?)\s*:(?: (.*)|\t+(.*))?$/,
  toml: /^([\w.-]+)\s*=(?: (.*))?$/,
  lines: /^([\p{L}_][\p{L}\p{N}_-]*):(?: (.*))?$/u,
};

/**
 * Splits the text of a front matter at its top-level keys; `stray` is the first line that belongs to no key. Lines that
 * begin no field, TOML's tables among them, belong to the field before.
 */
export function fieldsFromText(
  text: string,
  kind: FrontMatterKind = "yaml",
): {
  readonly fields: readonly FieldRule[];
  readonly stray: string | null;
} {
  const fields: FieldRule[] = [];
  let stray: string | null = null;
  for (const line of text.replace(/\r\n?/g, "\n").replace(/\n+$/, "").split("\n")) {
    const match = FIELD[kind].exec(line);
    const last = fields.at(-1);
    const value = match?.[2] ?? match?.[3] ?? "";
    if (match) fields.push({ key: match[1] ?? "", value: value.trimEnd() });
    else if (last) fields[fields.length - 1] = { key: last.key, value: `${last.value}\n${line}` };
    else if (line.trim() !== "") stray ??= line;
  }
  if (kind !== "yaml") return { fields, stray };
  const unindented = /\n(?![ \t]|-[ \t]|-$|#|$)(.*)/m;
  for (const { value } of fields) stray ??= unindented.exec(value)?.[1] ?? null;
  return { fields, stray };
}

/** The inverse of `fieldsFromText`: one text with a final line end, `""` without fields. */
export function textFromFields(
  fields: readonly FieldRule[],
  kind: FrontMatterKind = "yaml",
): string {
  return fields.map((field) => fieldText(field, kind)).join("");
}

/** One field as it stands in a file, with its line end. A value that starts on the next line follows the mark at once. */
export function fieldText({ key, value }: FieldRule, kind: FrontMatterKind = "yaml"): string {
  const mark = kind === "toml" ? " =" : ":";
  return `${key}${mark}${value === "" || value.startsWith("\n") ? "" : " "}${value}\n`;
}

import { fieldsFromText } from "../../issue/profile/front-matter-rules.ts";
import type { Profile } from "../../issue/profile/profile.ts";
import type {
  YamlMapping,
  YamlNode,
  YamlPair,
  YamlScalarStyle,
} from "../../issue/yaml/yaml-tree.ts";
import { addPair, removePair } from "./edit-mapping.ts";
import { listEdits } from "./edit-list.ts";
import { applyEdits, colonEndOf, contentEnd, type Edit, indentAt, lineEndIn } from "./layout.ts";
import { readHead } from "./read-front-matter.ts";
import { isTrue, plainScalarKind } from "../../issue/yaml/scalar-kind.ts";
import { type ScalarManner, scalarSource } from "../../issue/yaml/scalar-source.ts";
import { splitFrontMatter } from "./split-front-matter.ts";

/** null removes the field; a list is a list of texts. */
export type FieldInput = string | number | boolean | readonly string[] | null;

/**
 * Sets one field of a head and returns the new head. Only the bytes of that value change: its quote style stays where
 * it can express the new value, lists keep the items that stay. A new key goes where the profile's order puts it, in
 * the profile's quotes; a file without front matter gets some if the profile has any. `key` is a path for nested
 * keys, as `["toc", "sidebar"]`. A head that cannot be read is returned as it is: it is mended as text.
 */
export function setField(
  head: string,
  key: string | readonly string[],
  value: FieldInput,
  profile: Profile,
): string {
  const path = typeof key === "string" ? [key] : key;
  const read = readHead(head);
  if (read.kind === "broken") return head;
  if (read.kind === "mapping") {
    const after = applyEdits(head, editsIn(head, read.mapping, path, value, profile, []));
    return readHead(after).kind === "broken" ? head : after;
  }
  return value === null ? head : firstField(head, path, value, profile);
}

function editsIn(
  head: string,
  mapping: YamlMapping,
  path: readonly string[],
  value: FieldInput,
  profile: Profile,
  above: readonly string[],
): readonly Edit[] {
  const [key = "", ...rest] = path;
  const pair = mapping.pairs.findLast(
    (each) => each.key.kind === "scalar" && each.key.text === key,
  );
  if (!pair) {
    if (value === null) return [];
    const order = above.length === 0 ? profile.frontMatter.fields.map((field) => field.key) : [];
    const source = pairSource(
      head,
      path,
      value,
      profile,
      mapping.flow,
      indentOf(head, mapping),
      above,
    );
    return [addPair(head, mapping, key, source, order)];
  }
  if (rest.length > 0) {
    if (pair.value.kind === "mapping" && pair.value.pairs.length > 0) {
      if (value === null && isOnlyPair(pair.value, rest)) return [removePair(head, mapping, pair)];
      return editsIn(head, pair.value, rest, value, profile, [...above, key]);
    }
    if (value === null) return [];
    const at = indentOf(head, mapping);
    const source = pairSource(head, path, value, profile, mapping.flow, at, above);
    return [replaceValue(head, pair, source.slice(source.indexOf(":") + 1))];
  }
  if (value === null) return [removePair(head, mapping, pair)];
  return valueEdits(head, mapping, pair, value, manner([...above, key], profile, mapping.flow));
}

/** The edits that give an existing pair another value. */
function valueEdits(
  head: string,
  mapping: YamlMapping,
  pair: YamlPair,
  value: Exclude<FieldInput, null>,
  wanted: ScalarManner,
): readonly Edit[] {
  const old = pair.value;
  if (saysAlready(old, value)) return [];
  if (isList(value)) {
    if (old.kind === "sequence" && (value.length > 0 || old.flow))
      return listEdits(head, old, value);
    const source = listSource(value, {
      indent: indentOf(head, mapping) + listIndent(head, mapping),
      lineEnd: lineEndIn(head),
      flow: mapping.flow,
    });
    return [replaceValue(head, pair, source)];
  }
  if (old.kind === "scalar" && isOneLine(old.style)) {
    const dates = wanted.dates || /^\d{4}-/.test(old.text);
    const text = scalarSource(value, { style: old.style, flow: mapping.flow, dates });
    return [{ from: old.start, to: old.end, text }];
  }
  return [replaceValue(head, pair, ` ${scalarSource(value, wanted)}`)];
}

/** Whether a scalar has that value in other words: `yes` is true, `"a"` is a. */
function saysAlready(old: YamlNode, value: FieldInput): boolean {
  if (old.kind !== "scalar" || old.style === "empty" || old.tagged) return false;
  const kind = old.style === "plain" ? plainScalarKind(old.text) : "text";
  if (typeof value === "boolean") return kind === "boolean" && isTrue(old.text) === value;
  return typeof value === "string" && (kind === "text" || kind === "odd") && old.text === value;
}

/** Replaces all between the colon and the value's end. */
function replaceValue(head: string, pair: YamlPair, text: string): Edit {
  const from = colonEndOf(head, pair.key);
  const { value } = pair;
  const empty = value.kind === "scalar" && value.style === "empty";
  return { from, to: empty ? from : Math.max(from, contentEnd(head, value)), text };
}

/** `key: value` with no line end; a path of several keys gives nested ones. */
function pairSource(
  head: string,
  path: readonly string[],
  value: Exclude<FieldInput, null>,
  profile: Profile,
  flow: boolean,
  indent: string,
  above: readonly string[],
): string {
  const [key = "", ...rest] = path;
  const name = scalarSource(key, { style: "plain", flow, dates: false });
  const lineEnd = lineEndIn(head);
  if (rest.length > 0) {
    const inner = pairSource(head, rest, value, profile, flow, `${indent}  `, [...above, key]);
    return flow ? `${name}: {${inner}}` : `${name}:${lineEnd}${indent}  ${inner}`;
  }
  if (isList(value)) {
    const rule = profile.frontMatter.fields.find((field) => field.key === key)?.value ?? "";
    const step = /^\n([ ]*)-/.exec(rule)?.[1] ?? "  ";
    return `${name}:${listSource(value, { indent: indent + step, lineEnd, flow })}`;
  }
  return `${name}: ${scalarSource(value, manner([...above, key], profile, flow))}`;
}

function listSource(
  items: readonly string[],
  { indent, lineEnd, flow }: { indent: string; lineEnd: string; flow: boolean },
): string {
  const sources = items.map((item) => scalarSource(item, { style: "plain", flow, dates: false }));
  if (flow || items.length === 0) return ` [${sources.join(", ")}]`;
  return sources.map((source) => `${lineEnd}${indent}- ${source}`).join("");
}

/** The front matter of a file that had none, or only fences. */
function firstField(
  head: string,
  path: readonly string[],
  value: Exclude<FieldInput, null>,
  profile: Profile,
): string {
  const { state, yamlTo } = splitFrontMatter(head);
  const source = pairSource(head, path, value, profile, false, "", []);
  const lineEnd = lineEndIn(head);
  if (state === "closed") return `${head.slice(0, yamlTo)}${source}${lineEnd}${head.slice(yamlTo)}`;
  if (state === "unclosed" || !profile.frontMatter.present) return head;
  return `${head}---${lineEnd}${source}${lineEnd}---${lineEnd}`;
}

/** How the profile writes a field: its quotes, else none for words that need none; other keys in double quotes. */
function manner(path: readonly string[], profile: Profile, flow: boolean): ScalarManner {
  const [key = "", nested] = path;
  const rule = profile.frontMatter.fields.find((field) => field.key === key)?.value;
  const own = nested === undefined ? rule : nestedRule(rule, nested);
  const dates = key === "date" || own === "{date}";
  return { style: dates ? "plain" : ruleStyle(own), flow, dates };
}

function nestedRule(rule: string | undefined, key: string): string | undefined {
  const lines = rule?.replace(/\n[ ]+/g, "\n") ?? "";
  return fieldsFromText(lines).fields.find((field) => field.key === key)?.value;
}

function ruleStyle(rule: string | undefined): YamlScalarStyle {
  if (rule === undefined) return "double";
  const start = rule.replace(/^!\s*/, "");
  if (start.startsWith("'")) return "single";
  return start.startsWith('"') ? "double" : "plain";
}

function isOneLine(style: YamlScalarStyle): boolean {
  return style === "plain" || style === "single" || style === "double";
}

function isList(value: FieldInput): value is readonly string[] {
  return Array.isArray(value);
}

function isOnlyPair(mapping: YamlMapping, path: readonly string[]): boolean {
  const [only, ...others] = mapping.pairs;
  return (
    path.length === 1 &&
    others.length === 0 &&
    only?.key.kind === "scalar" &&
    only.key.text === path[0]
  );
}

function indentOf(head: string, mapping: YamlMapping): string {
  const first = mapping.pairs[0];
  return mapping.flow || !first ? "" : indentAt(head, first.key.start);
}

/** How far the file's other lists are indented below their keys, two blanks where it has none. */
function listIndent(head: string, mapping: YamlMapping): string {
  const sequence = mapping.pairs
    .map((pair): YamlNode => pair.value)
    .find((value) => value.kind === "sequence" && !value.flow && value.items.length > 0);
  if (!sequence) return "  ";
  return indentAt(head, sequence.start).slice(indentOf(head, mapping).length);
}

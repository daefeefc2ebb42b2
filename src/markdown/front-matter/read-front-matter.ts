import { lineAt, MAX_YAML_LENGTH, readYaml } from "../../issue/yaml/read-yaml.ts";
import type { YamlMapping, YamlNode, YamlScalar } from "../../issue/yaml/yaml-tree.ts";
import type {
  Field,
  FieldValue,
  FrontMatter,
  FrontMatterProblem,
  FrontMatterProblemKey,
} from "./front-matter.ts";
import { colonEndOf } from "./layout.ts";
import { isTrue, plainScalarKind } from "../../issue/yaml/scalar-kind.ts";
import { splitFrontMatter } from "./split-front-matter.ts";

/**
 * Reads the head of a file (or a whole file: what follows the head is not looked at). Never throws; what cannot be
 * read is said in `problems` and stays in the head as it is.
 */
export function readFrontMatter(head: string): FrontMatter {
  if (last?.head !== head) last = { head, matter: readAnew(head) };
  return last.matter;
}

/** Of one file several things are asked in a row. */
let last: { readonly head: string; readonly matter: FrontMatter } | null = null;

function readAnew(head: string): FrontMatter {
  const { state, mendAt } = splitFrontMatter(head);
  if (state === "unclosed") {
    return unreadable([problemAt(head, "front-matter-unclosed", {}, mendAt ?? 0)]);
  }
  const read = readHead(head);
  if (read.kind === "none") return { readable: true, fields: [], problems: [] };
  if (read.kind === "broken") return unreadable([read.problem]);
  const fields = fieldsOf(head, read.mapping);
  const problems = [...fieldProblems(head, fields), ...aliasProblems(head, read.mapping)];
  return { readable: true, fields, problems };
}

/** The field that counts: of several with one key, Jekyll takes the last. */
export function findField(fields: readonly Field[], path: readonly string[]): Field | null {
  const [key, ...rest] = path;
  const field = fields.findLast((each) => each.key === key);
  if (!field || rest.length === 0) return field ?? null;
  return field.value.kind === "mapping" ? findField(field.value.fields, rest) : null;
}

/** The value at a path, `{ kind: "empty" }` where there is none. */
export function frontMatterValue(frontMatter: FrontMatter, ...path: readonly string[]): FieldValue {
  return findField(frontMatter.fields, path)?.value ?? { kind: "empty" };
}

export type HeadRead =
  | { readonly kind: "none" }
  | { readonly kind: "broken"; readonly problem: FrontMatterProblem }
  | { readonly kind: "mapping"; readonly mapping: YamlMapping };

/** The YAML tree of a closed head, its offsets those of the head. */
export function readHead(head: string): HeadRead {
  const { state, yamlFrom, yamlTo } = splitFrontMatter(head);
  if (state !== "closed") return { kind: "none" };
  const broken = (
    key: FrontMatterProblemKey,
    parameters: Readonly<Record<string, string>>,
    offset: number,
  ): HeadRead => ({ kind: "broken", problem: problemAt(head, key, parameters, offset) });

  const yaml = head.slice(yamlFrom, yamlTo);
  const marker = /^(?:---|\.\.\.)(?=\s)/m.exec(yaml);
  if (marker) return broken("front-matter-several-documents", {}, yamlFrom + marker.index);
  const lone = /\r(?!\n)|\uFEFF/.exec(yaml);
  if (lone) {
    const reason = "a lone carriage return or byte order mark";
    return broken("front-matter-syntax", { reason }, yamlFrom + lone.index);
  }
  const read = readYaml(yaml);
  if ("problem" in read) {
    const { kind, reason, offset } = read.problem;
    const at = yamlFrom + offset;
    if (kind === "too-long") {
      return broken("front-matter-too-long", { limit: String(MAX_YAML_LENGTH) }, at);
    }
    if (kind === "several-documents") return broken("front-matter-several-documents", {}, at);
    return broken("front-matter-syntax", { reason }, at);
  }
  const tree = read.tree;
  if (!tree) return { kind: "none" };
  if (tree.kind !== "mapping") return broken("front-matter-not-a-mapping", {}, yamlFrom);
  if (hasEmptyKey(tree)) {
    return broken("front-matter-syntax", { reason: "a key without a name" }, yamlFrom);
  }
  return { kind: "mapping", mapping: shiftMapping(tree, yamlFrom) };
}

/** YAML takes `: x` for a pair whose key is nothing; there is no place to speak of it by. */
function hasEmptyKey(node: YamlNode): boolean {
  if (node.kind === "sequence") return node.items.some(hasEmptyKey);
  if (node.kind !== "mapping") return false;
  return node.pairs.some(
    ({ key, value }) => (key.kind === "scalar" && key.style === "empty") || hasEmptyKey(value),
  );
}

function fieldsOf(head: string, mapping: YamlMapping): readonly Field[] {
  return mapping.pairs.map(({ key, value }) => {
    const colonEnd = colonEndOf(head, key);
    const empty = value.kind === "scalar" && value.style === "empty";
    return {
      key: key.kind === "scalar" ? key.text : head.slice(key.start, key.end),
      value: valueOf(head, value),
      line: lineAt(head, key.start),
      keyFrom: key.start,
      keyTo: key.end,
      valueFrom: empty ? colonEnd : value.start,
      valueTo: empty ? colonEnd : value.end,
    };
  });
}

function valueOf(head: string, node: YamlNode): FieldValue {
  const other: FieldValue = { kind: "other", source: head.slice(node.start, node.end) };
  switch (node.kind) {
    case "alias":
      return other;
    case "mapping":
      return { kind: "mapping", fields: fieldsOf(head, node) };
    case "sequence": {
      const items = node.items.map((item) => (item.kind === "scalar" ? item.text : null));
      return items.every((item) => item !== null) ? { kind: "list", items } : other;
    }
    case "scalar":
      return scalarValue(node);
  }
}

function scalarValue({ style, text, tagged }: YamlScalar): FieldValue {
  if (style === "empty") return { kind: "empty" };
  const kind = style === "plain" && !tagged ? plainScalarKind(text) : "text";
  switch (kind) {
    case "empty":
      return { kind };
    case "boolean":
      return { kind, value: isTrue(text) };
    case "number":
      return { kind, text };
    case "text":
    case "odd":
      return { kind: "text", text };
  }
}

function fieldProblems(head: string, fields: readonly Field[]): readonly FrontMatterProblem[] {
  const problems: FrontMatterProblem[] = [];
  const seen = new Set<string>();
  for (const { key, keyFrom, value, valueTo } of fields) {
    if (seen.has(key)) {
      problems.push(problemAt(head, "front-matter-repeated-key", { key }, keyFrom));
    }
    seen.add(key);
    const plainTitle =
      key === "title" && value.kind === "text" && !/["']/.test(head[valueTo - 1] ?? "");
    if (plainTitle && /^[ \t]+#/.test(head.slice(valueTo, valueTo + 80))) {
      const parameters = { key, value: value.text };
      problems.push(problemAt(head, "front-matter-cut-by-comment", parameters, valueTo));
    }
  }
  return problems;
}

/** `*name` stands for what `&name` has marked above it. Where nothing has, no reader of YAML goes on. */
function aliasProblems(head: string, node: YamlNode): readonly FrontMatterProblem[] {
  switch (node.kind) {
    case "alias": {
      const name = head.slice(node.start + 1, node.end);
      const above: readonly string[] = head.slice(0, node.start).match(/(?<=&)[^\s,[\]{}]+/g) ?? [];
      if (above.includes(name)) return [];
      return [problemAt(head, "front-matter-unknown-alias", { name }, node.start)];
    }
    case "mapping":
      return node.pairs.flatMap(({ value }) => aliasProblems(head, value));
    case "sequence":
      return node.items.flatMap((item) => aliasProblems(head, item));
    case "scalar":
      return [];
  }
}

function problemAt(
  head: string,
  key: FrontMatterProblemKey,
  parameters: Readonly<Record<string, string>>,
  offset: number,
): FrontMatterProblem {
  return { key, parameters, line: lineAt(head, offset), offset };
}

function unreadable(problems: readonly FrontMatterProblem[]): FrontMatter {
  return { readable: false, fields: [], problems };
}

function shiftMapping(mapping: YamlMapping, by: number): YamlMapping {
  const shifted = shift(mapping, by);
  return shifted.kind === "mapping" ? shifted : mapping;
}

function shift(node: YamlNode, by: number): YamlNode {
  const moved = { start: node.start + by, end: node.end + by };
  switch (node.kind) {
    case "mapping": {
      const pairs = node.pairs.map(({ key, value }) => ({
        key: shift(key, by),
        value: shift(value, by),
      }));
      return { ...node, ...moved, pairs };
    }
    case "sequence":
      return { ...node, ...moved, items: node.items.map((item) => shift(item, by)) };
    case "scalar":
    case "alias":
      return { ...node, ...moved };
  }
}

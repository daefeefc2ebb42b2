import { wrongPlaceholder } from "../patterns/placeholders.ts";
import { lineAt } from "../yaml/read-yaml.ts";
import type { YamlNode } from "../yaml/yaml-tree.ts";
import type { ProfileProblem, ProfileProblemKey } from "./problems.ts";

const MAX_TEXT = 1_000;
/** Of what stands in every issue, which may be some paragraphs. */
export const MAX_PROSE = 10_000;
const MAX_ITEMS = 100;

/**
 * Reads values out of a YAML tree and reports what is not as it should be, once, with its line. After a report the
 * value returned is a harmless stand-in: the profile is not used then. A null node means that its lack was reported.
 */
export interface ProfileReader {
  readonly source: string;
  readonly report: (
    key: ProfileProblemKey,
    parameters: Readonly<Record<string, string>>,
    at: YamlNode | null,
  ) => void;
  readonly mapping: (
    node: YamlNode | null,
    key: string,
    known: readonly string[],
  ) => MappingReader | null;
  readonly items: (node: YamlNode | null, key: string) => readonly YamlNode[];
  readonly isNull: (node: YamlNode | null) => boolean;
  readonly text: (
    node: YamlNode | null,
    key: string,
    rule?: TextRule | null,
    limit?: number,
  ) => string;
  readonly texts: (node: YamlNode | null, key: string) => readonly string[];
  readonly boolean: (node: YamlNode | null, key: string) => boolean;
  readonly choice: <T extends string | number>(
    node: YamlNode | null,
    key: string,
    allowed: readonly [T, ...T[]],
  ) => T;
  readonly choices: <T extends string>(
    node: YamlNode | null,
    key: string,
    allowed: readonly [T, ...T[]],
  ) => readonly T[];
  readonly pattern: (
    node: YamlNode | null,
    key: string,
    allowed: readonly string[],
    limit?: number,
  ) => string;
}

export interface MappingReader {
  /** The value, or null after reporting that the key is missing. */
  readonly required: (key: string) => YamlNode | null;
  readonly optional: (key: string) => YamlNode | null;
}
export interface TextRule {
  readonly test: (value: string) => boolean;
  readonly problem: Extract<
    ProfileProblemKey,
    | "bad-id"
    | "bad-language"
    | "bad-time-zone"
    | "bad-time"
    | "bad-colour"
    | "bad-site-address"
    | "bad-path"
    | "bad-repository"
  >;
}

export function createProfileReader(source: string, problems: ProfileProblem[]): ProfileReader {
  const report: ProfileReader["report"] = (key, parameters, at) => {
    problems.push({ key, parameters, line: lineAt(source, at?.start ?? 0) });
  };

  const mapping: ProfileReader["mapping"] = (node, key, known) => {
    if (!node) return null;
    if (node.kind !== "mapping") {
      report(node.kind === "alias" ? "yaml-alias" : "not-a-mapping", { key }, node);
      return null;
    }
    const fields = new Map<string, YamlNode>();
    for (const pair of node.pairs) {
      const name = pair.key.kind === "scalar" ? pair.key.text : "";
      if (fields.has(name)) report("repeated-key", { key: name }, pair.key);
      else if (!known.includes(name)) report("unknown-key", { key: name }, pair.key);
      else fields.set(name, pair.value);
    }
    return {
      optional: (name) => fields.get(name) ?? null,
      required: (name) => {
        const value = fields.get(name);
        if (!value) report("missing-key", { key: key ? `${key}.${name}` : name }, node);
        return value ?? null;
      },
    };
  };

  const items: ProfileReader["items"] = (node, key) => {
    if (!node) return [];
    if (node.kind !== "sequence") {
      report(node.kind === "alias" ? "yaml-alias" : "not-a-list", { key }, node);
      return [];
    }
    if (node.items.length === 0) report("empty-value", { key }, node);
    if (node.items.length > MAX_ITEMS) report("too-long", { key, limit: String(MAX_ITEMS) }, node);
    return node.items;
  };

  const text: ProfileReader["text"] = (node, key, rule = null, limit = MAX_TEXT) => {
    if (!node) return "";
    if (node.kind !== "scalar") {
      report(node.kind === "alias" ? "yaml-alias" : "not-a-text", { key }, node);
      return "";
    }
    if (isNull(node) || node.text.trim() === "") report("empty-value", { key }, node);
    else if (node.text.length > limit) report("too-long", { key, limit: String(limit) }, node);
    else if (rule && !rule.test(node.text)) report(rule.problem, { key, value: node.text }, node);
    return node.text;
  };

  const choice: ProfileReader["choice"] = (node, key, allowed) => {
    const value = text(node, key);
    const found = allowed.find((each) => String(each) === value);
    if (node && value && found === undefined) {
      report("not-one-of", { key, value, allowed: allowed.join(", ") }, node);
    }
    return found ?? allowed[0];
  };

  return {
    source,
    report,
    mapping,
    items,
    isNull,
    text,
    choice,
    texts: (node, key) => items(node, key).map((item) => text(item, key)),
    choices: (node, key, allowed) => items(node, key).map((item) => choice(item, key, allowed)),
    boolean: (node, key) => {
      const value = text(node, key);
      if (value && value !== "true" && value !== "false") report("not-a-boolean", { key }, node);
      return value === "true";
    },
    pattern: (node, key, allowed, limit) => {
      const value = text(node, key, null, limit);
      const placeholder = wrongPlaceholder(value, allowed);
      if (placeholder !== null)
        report("unknown-placeholder", { key, placeholder, allowed: allowed.join(", ") }, node);
      return value;
    },
  };
}

function isNull(node: YamlNode | null): boolean {
  return (
    node?.kind === "scalar" &&
    (node.style === "empty" || (node.style === "plain" && /^(~|null|)$/i.test(node.text)))
  );
}

import { scalarSource } from "../yaml/scalar-source.ts";

/** What stands for each placeholder, by its name. */
export type PlaceholderValues = Readonly<Record<string, string>>;

/**
 * The YAML source of a front matter value with its placeholders (`{title}`) filled in: in the quotes that stand round
 * them, and in quotes of its own where YAML would read the bare words as something else. Comments and layout stay.
 */
export function filledValue(value: string, values: PlaceholderValues): string {
  const [first = "", ...rest] = value.split("\n");
  // A block's lines are text as they stand.
  if (/^(?:[!&]\S+\s+)*[|>][\d+-]*\s*(?:#.*)?$/.test(first))
    return [first, ...rest.map((line) => put(line, values, oneLine))].join("\n");
  return [first, ...rest].map((line) => filledLine(line, values)).join("\n");
}

/** Marks of lists, a key, tags and anchors before a value. */
const LEAD = /^\s*(?:- +)*(?:[\w-]+: +)?(?:[!&]\S* +)*/;
/** A comment behind a value without quotes. */
const COMMENT = /\s+#.*$/;

function filledLine(line: string, values: PlaceholderValues): string {
  const lead = LEAD.exec(line)?.[0] ?? "";
  const value = line.slice(lead.length);
  const isFlow =
    value.startsWith("[") || (value.startsWith("{") && !beginsWithPlaceholder(value, values));
  if (isFlow) return lead + filledFlow(value, values);
  if (/^["']/.test(value))
    return lead + value.replace(QUOTED, (whole) => filledQuotes(whole, values));
  const comment = COMMENT.exec(value)?.[0] ?? "";
  const bare = value.slice(0, value.length - comment.length);
  return lead + filledBare(bare, values, false) + comment;
}

function beginsWithPlaceholder(value: string, values: PlaceholderValues): boolean {
  const name = /^\{(\w+)\}/.exec(value)?.[1];
  return name !== undefined && Object.hasOwn(values, name);
}

const QUOTED = /^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')/;
/** A list's or mapping's parts: what stands in quotes, and what stands bare between its marks. */
const FLOW_PART = /"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|(?:\{\w+\}|[^,[\]{}"'])+/g;

function filledFlow(value: string, values: PlaceholderValues): string {
  return value.replace(FLOW_PART, (part) => {
    if (/^["']/.test(part)) return filledQuotes(part, values);
    const [, before = "", bare = "", behind = ""] =
      /^(\s*(?:[\w-]+: +)?)(.*?)(\s*)$/s.exec(part) ?? [];
    return before + filledBare(bare, values, true) + behind;
  });
}

function filledQuotes(quoted: string, values: PlaceholderValues): string {
  const manner = { style: "double", flow: false, dates: false } as const;
  return quoted.startsWith('"')
    ? put(quoted, values, (inserted) => scalarSource(inserted, manner).slice(1, -1))
    : put(quoted, values, (inserted) => oneLine(inserted).replaceAll("'", "''"));
}

function filledBare(bare: string, values: PlaceholderValues, flow: boolean): string {
  const filled = put(bare, values, (inserted) => inserted);
  if (filled === bare) return bare;
  const text = filled.trim();
  const isNumber = bare === "{number}" && /^\d+$/.test(text);
  return isNumber
    ? text
    : scalarSource(text, { style: "plain", flow, dates: bare.includes("{date}") });
}

function put(text: string, values: PlaceholderValues, quote: (inserted: string) => string): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) =>
    Object.hasOwn(values, name) ? quote(values[name] ?? "") : whole,
  );
}

const oneLine = (text: string): string => text.replace(/\s+/g, " ");

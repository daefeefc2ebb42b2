import { fillPattern, type PatternValues } from "../patterns/fill-pattern.ts";
import { hasPlaceholder, PLACEHOLDER_SOURCE, patternPieces } from "../patterns/placeholders.ts";
import { scalarSource } from "../yaml/scalar-source.ts";

/**
 * The YAML source of a front matter value with its placeholders (`{title}`) filled in: in the quotes that stand round
 * them, and in quotes of its own where YAML would read the bare words as something else. Comments and layout stay.
 */
export function filledValue(value: string, values: PatternValues): string {
  const [first = "", ...rest] = value.split("\n");
  // A block's lines are text as they stand.
  if (/^(?:[!&]\S+\s+)*[|>][\d+-]*\s*(?:#.*)?$/.test(first))
    return [first, ...rest.map((line) => put(line, values, oneLine))].join("\n");
  return [first, ...rest].map((line) => filledYamlLine(line, values)).join("\n");
}

/** Marks of lists, a key, tags and anchors before a value. */
const LEAD = /^\s*(?:- +)*(?:[\w-]+: +)?(?:[!&]\S* +)*/;
/** A comment behind a value without quotes. */
const COMMENT = /\s+#.*$/;

function filledYamlLine(line: string, values: PatternValues): string {
  const lead = LEAD.exec(line)?.[0] ?? "";
  const value = line.slice(lead.length);
  const isFlow =
    value.startsWith("[") || (value.startsWith("{") && typeof patternPieces(value)[0] === "string");
  if (isFlow) return lead + filledFlow(value, values);
  if (/^["']/.test(value))
    return lead + value.replace(QUOTED, (whole) => filledQuotes(whole, values));
  const comment = COMMENT.exec(value)?.[0] ?? "";
  const bare = value.slice(0, value.length - comment.length);
  return lead + filledBare(bare, values, false) + comment;
}

const QUOTED = /^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')/;
/** A list's or mapping's parts: what stands in quotes, and what stands bare between its marks. */
const FLOW_PART = new RegExp(
  `"(?:[^"\\\\]|\\\\.)*"|'(?:[^']|'')*'|(?:${PLACEHOLDER_SOURCE}|[^,[\\]{}"'])+`,
  "g",
);

function filledFlow(value: string, values: PatternValues): string {
  return value.replace(FLOW_PART, (part) => {
    if (/^["']/.test(part)) return filledQuotes(part, values);
    const [, before = "", bare = "", behind = ""] =
      /^(\s*(?:[\w-]+: +)?)(.*?)(\s*)$/s.exec(part) ?? [];
    return before + filledBare(bare, values, true) + behind;
  });
}

function filledQuotes(quoted: string, values: PatternValues): string {
  const manner = { style: "double", flow: false, dates: false } as const;
  return quoted.startsWith('"')
    ? put(quoted, values, (inserted) => scalarSource(inserted, manner).slice(1, -1))
    : put(quoted, values, (inserted) => oneLine(inserted).replaceAll("'", "''"));
}

/** A number alone, and a date in figures alone, are no text: they stay without quotes, as the profile has them. */
function filledBare(bare: string, values: PatternValues, flow: boolean): string {
  const filled = put(bare, values, (inserted) => inserted);
  if (filled === bare) return bare;
  const text = filled.trim();
  if (/^\d+$/.test(text) && isCounted(bare.trim())) return text;
  return scalarSource(text, { style: "plain", flow, dates: hasPlaceholder(bare, "date") });
}

function isCounted(pattern: string): boolean {
  return patternPieces(pattern).every(
    (piece) => typeof piece !== "string" && (piece.name === "number" || piece.name === "date"),
  );
}

/** Front matter has a date with its time and offset, where it is not told to be otherwise. */
function put(text: string, values: PatternValues, quote: (inserted: string) => string): string {
  return fillPattern(text, values, quote, null);
}

const oneLine = (text: string): string => text.replace(/\s+/g, " ");

/** The TOML source of a value: strings are escaped in the quotes that stand round them. */
export function filledToml(value: string, values: PatternValues): string {
  return value.replace(TOML_PART, (part) => {
    if (part.startsWith('"'))
      return put(part, values, (inserted) => JSON.stringify(oneLine(inserted)).slice(1, -1));
    const filled = put(part, values, oneLine);
    const isLiteral = part.startsWith("'") && filled.slice(1, -1).includes("'");
    return isLiteral ? JSON.stringify(filled.slice(1, -1)) : filled;
  });
}
const TOML_PART = /"(?:[^"\\\n]|\\.)*"|'[^'\n]*'|[^"'\n]+/g;

/** A value that goes to the end of its line. */
export function filledLine(value: string, values: PatternValues): string {
  return put(value, values, oneLine);
}

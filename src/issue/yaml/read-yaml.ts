import { type Event, YAMLException, getScalarValue, parseEvents } from "js-yaml";
import type { YamlNode, YamlProblem, YamlScalarStyle } from "./yaml-tree.ts";

/** Longer sources are not read: no front matter or profile comes near, and reading must never be felt. */
export const MAX_YAML_LENGTH = 65_536;
const MAX_DEPTH = 20;

const STYLES: Readonly<Record<number, YamlScalarStyle>> = {
  1: "plain",
  2: "single",
  3: "double",
  4: "literal",
  5: "folded",
};

/**
 * Reads one YAML document into a tree with offsets. Never throws, never follows an alias, never makes a value of a
 * tag. `tree` is null for a source without a value (empty, comments only).
 */
export function readYaml(
  source: string,
): { readonly tree: YamlNode | null } | { readonly problem: YamlProblem } {
  if (source.length > MAX_YAML_LENGTH) {
    return { problem: { kind: "too-long", offset: MAX_YAML_LENGTH, reason: "" } };
  }
  const read = readStrictly(source);
  const isLoose = "problem" in read && read.problem.reason === "deficient indentation";
  return isLoose ? readStrictly(withoutBreaksInBrackets(source)) : read;
}

/** A value or an item in brackets, with others in it. Behind a comma elsewhere a line ends as it does. */
const IN_BRACKETS = /[[{](?<=[:-]\s+.)(?:[^[\]{}]|[[{][^[\]{}]*[\]}])*[\]}]/g;

/**
 * The same offsets with blanks for the line ends in brackets: what stands there may begin a line, or end on one, in the
 * YAML of libyaml, and js-yaml insists on an indent.
 */
function withoutBreaksInBrackets(source: string): string {
  return source.replace(IN_BRACKETS, (list) =>
    list.replace(/[[{,][ \t]*(?:\r?\n)+|(?:\r?\n)+(?=[\]},])/g, (part) =>
      part.replace(/[\r\n]/g, " "),
    ),
  );
}

function readStrictly(source: string): ReturnType<typeof readYaml> {
  try {
    const events = parseEvents(source, { maxDepth: MAX_DEPTH });
    const second = events.findIndex((event, index) => index > 0 && event.type === 1);
    if (second > 0) {
      return { problem: { kind: "several-documents", offset: source.length, reason: "" } };
    }
    return { tree: buildTree(source, events) };
  } catch (error) {
    const mark = error instanceof YAMLException ? error.mark : undefined;
    const reason = error instanceof YAMLException ? (error.reason ?? "") : String(error);
    return { problem: { kind: "syntax", offset: mark?.position ?? 0, reason } };
  }
}

/** The line, from 1, on which an offset lies. */
export function lineAt(source: string, offset: number): number {
  let line = 1;
  for (let at = source.indexOf("\n"); at >= 0 && at < offset; at = source.indexOf("\n", at + 1)) {
    line++;
  }
  return line;
}

function buildTree(source: string, events: readonly Event[]): YamlNode | null {
  let next = 1;
  /** Where an empty value stands: right after what was read last. */
  let last = 0;

  const node = (): YamlNode | null => {
    const event = events[next++];
    switch (event?.type) {
      case 4: {
        const empty = event.valueStart < 0;
        const style = empty ? "empty" : (STYLES[event.style] ?? "plain");
        const quote = style === "single" || style === "double" ? 1 : 0;
        const start = empty ? last : event.valueStart - quote;
        const end = empty ? last : event.valueEnd + quote;
        last = end;
        const text = empty ? "" : getScalarValue(source, event);
        return { kind: "scalar", start, end, style, text, tagged: event.tagStart >= 0 };
      }
      case 2: {
        const flow = event.style === 2;
        last = flow ? event.start + 1 : event.start;
        const items: YamlNode[] = [];
        for (let item = node(); item; item = node()) {
          const unwritten = item.kind === "scalar" && item.style === "empty" && !flow;
          if (unwritten) last = afterDash(source, last);
          items.push(unwritten ? { ...item, start: last, end: last } : item);
        }
        const end = collectionEnd(source, flow, last, "]");
        last = end;
        const tagged = event.tagStart >= 0;
        return { kind: "sequence", start: event.start, end, flow, items, tagged };
      }
      case 3: {
        const flow = event.style === 2;
        last = flow ? event.start + 1 : event.start;
        const pairs: { key: YamlNode; value: YamlNode }[] = [];
        for (let key = node(); key; key = node()) {
          const value = node();
          if (!value) break;
          pairs.push({ key, value });
        }
        const end = collectionEnd(source, flow, last, "}");
        last = end;
        const tagged = event.tagStart >= 0;
        return { kind: "mapping", start: event.start, end, flow, pairs, tagged };
      }
      case 5: {
        last = event.anchorEnd;
        return { kind: "alias", start: event.anchorStart - 1, end: event.anchorEnd };
      }
      default:
        return null;
    }
  };
  return node();
}

/** The place after the next item's `-`, past blanks and comments. */
function afterDash(source: string, from: number): number {
  const found = /\s*(?:#[^\n]*\n\s*)*-/y;
  found.lastIndex = from;
  return found.test(source) ? found.lastIndex : from;
}

/** A block collection ends with its last child; a flow collection at its bracket, after spaces, commas, comments. */
function collectionEnd(source: string, flow: boolean, last: number, bracket: string): number {
  if (!flow) return last;
  for (let at = last; at < source.length; at++) {
    const char = source[at];
    if (char === bracket) return at + 1;
    if (char === "#") {
      const lineEnd = source.indexOf("\n", at);
      if (lineEnd < 0) return source.length;
      at = lineEnd;
    }
  }
  return source.length;
}

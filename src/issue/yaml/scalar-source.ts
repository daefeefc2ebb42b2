import { readYaml } from "./read-yaml.ts";
import type { YamlScalarStyle } from "./yaml-tree.ts";
import { isDate, plainScalarKind } from "./scalar-kind.ts";

/** How a value is to be written where nothing forces another way. */
export interface ScalarManner {
  readonly style: YamlScalarStyle;
  /** Whether it stands in `[…]` or `{…}`, where commas and brackets mean something. */
  readonly flow: boolean;
  /** Whether a date may stand without quotes, as Jekyll's `date` should. */
  readonly dates: boolean;
}

/** The YAML source of a value on one line, in the wanted style where that can express it, else in double quotes. */
export function scalarSource(value: string | number | boolean, manner: ScalarManner): string {
  if (typeof value === "boolean") return String(value);
  if (typeof value === "number")
    return Number.isFinite(value) ? String(value) : doubleQuoted(String(value));
  if (manner.style === "plain" && plainWorks(value, manner)) return value;
  if (manner.style === "single" && singleWorks(value)) return `'${value.replaceAll("'", "''")}'`;
  return doubleQuoted(value);
}

function singleWorks(text: string): boolean {
  return !/[\p{Cc}\p{Cs}\u2028\u2029\ufeff\ufffe\uffff]/u.test(text);
}

/** Whether plain text reads back as itself, both by the rules of YAML and by Ruby's notion of numbers and dates. */
function plainWorks(text: string, { flow, dates }: ScalarManner): boolean {
  if (!singleWorks(text) || text.trim() !== text) return false;
  const kind = plainScalarKind(text);
  if (kind !== "text" && !(kind === "odd" && dates && isDate(text))) return false;
  const read = readYaml(flow ? `[${text}]` : `k: ${text}\n`);
  const tree = "tree" in read ? read.tree : null;
  const node =
    tree?.kind === "sequence" && tree.items.length === 1
      ? tree.items[0]
      : tree?.kind === "mapping" && tree.pairs.length === 1
        ? tree.pairs[0]?.value
        : null;
  const plain = node?.kind === "scalar" && node.style === "plain" && !node.tagged;
  return plain && node.text === text && node.end - node.start === text.length;
}

const ESCAPES: Readonly<Record<string, string>> = {
  '"': '\\"',
  "\\": "\\\\",
  "\n": "\\n",
  "\r": "\\r",
  "\t": "\\t",
  "\0": "\\0",
};

function doubleQuoted(text: string): string {
  const inner = text.replace(
    /["\\\p{Cc}\p{Cs}\u2028\u2029\ufeff\ufffe\uffff]/gu,
    (char) => ESCAPES[char] ?? `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  return `"${inner}"`;
}

export type ScalarKind = "text" | "boolean" | "number" | "empty" | "odd";

const BOOLEAN = /^(?:true|false|yes|no|on|off)$/i;
const NULL = /^(?:~|null|)$/i;
const NUMBER = /^[-+]?(?:0|[1-9]\d*)(?:\.\d+)?$/;
/** Other words that some YAML reader in use takes for something else than text: numbers of all bases, dates, symbols. */
const ODD =
  /^(?:[-+]?[\d.][\d_,.]*(?:[eE][-+]?\d+)?|[-+]?0[xob][\da-fA-F_]+|[-+]?\d+(?::[0-5]?\d)+(?:\.\d*)?|[-+]?\.(?:inf|nan)|\d{4}-\d\d?-\d\d?(?:[Tt\s].*)?|:.+|<<|=|y|n)$/i;

/** What Ruby's YAML (and so Jekyll) makes of a plain scalar; `odd` is what only some reader takes for no text. */
export function plainScalarKind(text: string): ScalarKind {
  if (NULL.test(text)) return "empty";
  if (BOOLEAN.test(text)) return "boolean";
  if (NUMBER.test(text)) return "number";
  return ODD.test(text) ? "odd" : "text";
}

export function isTrue(text: string): boolean {
  return /^(?:true|yes|on)$/i.test(text);
}

export function isDate(text: string): boolean {
  return /^\d{4}-\d\d?-\d\d?(?:[Tt ][\d:.]+ ?(?:[Zz]|[-+]\d\d?(?::?\d\d)?)?)?$/.test(text);
}

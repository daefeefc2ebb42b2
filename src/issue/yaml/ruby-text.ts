/** What Ruby makes of a plain scalar: a kind of value, and the text that a page shows of it. */
export interface RubyValue {
  readonly kind: "text" | "nothing" | "boolean" | "number" | "date" | "symbol";
  readonly text: string;
}

const TRUE = /^(?:yes|true|on)$/i;
const FALSE = /^(?:no|false|off)$/i;
const DECIMAL = /^[-+]?(?:0|[1-9](?:\d|,\d|_\d)*)$/;
const OCTAL = /^[-+]?0[0-7_,]+$/;
const HEX = /^[-+]?0x[\da-f_,]+$/i;
const BINARY = /^[-+]?0b[01_,]+$/i;
const FLOAT = /^[-+]?(?:\d[\d,]*)?\.\d*(?:e[-+]\d+)?$/i;
/** Hours, minutes and seconds, of which the seconds may be left out: `1:30` is an hour and a half. */
const SIXTIES = /^[-+]?\d[\d_]*(?::[0-5]?\d){1,2}(?:\.[\d_]*)?$/;
const DAY = /^\d{4}-(?:1[012]|0\d|\d)-(?:[12]\d|3[01]|0\d|\d)$/;
const TIME =
  /^-?\d{4}-\d{1,2}-\d{1,2}(?:[Tt]|\s+)\d{1,2}:\d\d:\d\d(?:\.\d*)?(?:\s*(?:Z|[-+]\d{1,2}:?(?:\d\d)?))?$/;

/**
 * Reads a plain scalar as Ruby's Psych does, whose YAML is the older 1.1 with rules of its own: `010` is 8, `1:30` is 5400
 * and `no` is false. Of a time the text is as it was written, though a page would show it in another form.
 */
export function rubyValue(text: string): RubyValue {
  if (/^(?:~|null|)$/i.test(text)) return { kind: "nothing", text: "" };
  if (TRUE.test(text)) return { kind: "boolean", text: "true" };
  if (FALSE.test(text)) return { kind: "boolean", text: "false" };
  if (DAY.test(text) || TIME.test(text)) return { kind: "date", text };
  if (/^:./.test(text)) return { kind: "symbol", text: text.slice(1) };
  if (/^[-+]?\.inf$/i.test(text))
    return { kind: "number", text: text.startsWith("-") ? "-Infinity" : "Infinity" };
  if (/^\.nan$/i.test(text)) return { kind: "number", text: "NaN" };
  const value = numberOf(text);
  return value === null ? { kind: "text", text } : { kind: "number", text: value };
}

/** A number as Ruby writes it; null for none. */
function numberOf(text: string): string | null {
  const digits = text.replace(/[_,]/g, "").replace(/^\+/, "");
  const sign = digits.startsWith("-") ? "-" : "";
  const bare = digits.replace(/^-/, "");
  if (SIXTIES.test(text)) {
    const [hours, ...rest] = digits.split(":").map(Number);
    const sum = rest.reduce(
      (total, part, at) => total + part * 60 ** (1 - at),
      (hours ?? 0) * 3600,
    );
    return text.includes(".") ? asFloat(sum) : String(sum);
  }
  if (HEX.test(text) || BINARY.test(text)) return whole(sign, bare);
  if (OCTAL.test(text)) return whole(sign, `0o${bare.slice(1) || "0"}`);
  if (DECIMAL.test(text)) return whole(sign, bare);
  if (FLOAT.test(text) && /\d/.test(text)) return `${sign}${asFloat(Number(bare))}`;
  return null;
}

function whole(sign: string, digits: string): string {
  const value = BigInt(digits);
  return value === 0n ? "0" : `${sign}${value}`;
}

function asFloat(value: number): string {
  return Number.isInteger(value) && value < 1e16 ? value.toFixed(1) : String(value);
}

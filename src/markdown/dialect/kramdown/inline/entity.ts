import { NAMED_ENTITIES, WINDOWS_CHARACTERS } from "./entities.ts";
import { matchInLeaf, push } from "./scanner.ts";
import type { Frame, Scanner } from "./scanner.ts";

const ENTITY = /&(?:([\w:][-\w.:]*);|#(\d+);|#x([0-9a-fA-F]+);)/y;
const ENTITIES = /&(?:([\w:][-\w.:]*);|#(\d+);|#x([0-9a-fA-F]+);)/g;

/** An entity: `&amp;`, `&#8212;`, `&#x4e00;`. A name that kramdown does not know is text. */
export function entity(scanner: Scanner, frame: Frame): boolean {
  const { pos: from } = scanner;
  const match = matchInLeaf(scanner, ENTITY, from);
  if (match === null) return false;
  const value = valueOf(match);
  const to = from + match[0].length;
  scanner.pos = to;
  if (value !== null) push(frame, { type: "piece", from, to, value, entity: true });
  return true;
}

/** What a browser reads where kramdown lets entities pass as they are: in attributes. */
export function decodeEntities(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(ENTITIES, (whole, name?: string, decimal?: string, hex?: string) => {
    return valueOf([whole, name, decimal, hex]) ?? whole;
  });
}

/** The entities in a part of the text, with their values. */
export function entitiesIn(text: string): { from: number; to: number; value: string }[] {
  return Array.from(text.matchAll(ENTITIES)).flatMap((match) => {
    const value = valueOf(match);
    return value === null ? [] : [{ from: match.index, to: match.index + match[0].length, value }];
  });
}

function valueOf([, name, decimal, hex]: readonly (string | undefined)[]): string | null {
  if (name !== undefined) return NAMED_ENTITIES.get(name) ?? null;
  return character(
    decimal === undefined ? Number.parseInt(hex ?? "", 16) : Number.parseInt(decimal, 10),
  );
}

/** Line ends and tabs are white space like a space; what is no character is shown as browsers show it. */
function character(code: number): string {
  if (code === 9 || code === 10 || code === 12 || code === 13) return " ";
  if (code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return "\ufffd";
  return WINDOWS_CHARACTERS.get(code) ?? String.fromCodePoint(code);
}

import { decodeString } from "micromark-util-decode-string";
import type { Token } from "./tokens.ts";
import { LAYOUT } from "./layout-tokens.ts";

/** What a string token (a destination, title, label or code) says: escapes and references read, prefixes left out. */
export function stringOf(token: Token, text: string): string {
  return token.children.length === 0 ? text.slice(token.from, token.to) : joined(token, text);
}

function joined(token: Token, text: string): string {
  return token.children.map((inner) => pieceOf(inner, text)).join("");
}

function pieceOf(token: Token, text: string): string {
  if (LAYOUT.has(token.type)) return "";
  if (token.type === "lineEnding") return "\n";
  if (token.type === "characterEscape" || token.type === "characterReference") {
    return decodeString(text.slice(token.from, token.to));
  }
  return stringOf(token, text);
}

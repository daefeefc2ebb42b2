import { decodeString } from "micromark-util-decode-string";
import { plainWords } from "../plain/plain-words.ts";

const LONGEST_TITLE = 500;
const LONGEST_NAME = 200;
const LONGEST_SUMMARY = 1000;
const MOST_AUTHORS = 200;
/** Nothing longer than this is even looked at. */
const LONGEST_LOOKED_AT = 20_000;

/** A title, in one line; null where there is none. */
export function titleOf(value: unknown, kind: TextKind = "plain"): string | null {
  return words(value, kind, LONGEST_TITLE);
}

/** The name of a person or an organisation. */
export function readName(value: unknown, kind: TextKind = "plain"): string | null {
  return words(value, kind, LONGEST_NAME);
}

export function readSummary(value: unknown, kind: TextKind = "plain"): string | null {
  return words(value, kind, LONGEST_SUMMARY);
}

/** Names in their order, each once, without what is none. */
export function authorsOf(names: readonly (string | null)[]): readonly string[] {
  return [...new Set(names.filter((name) => name !== null))].slice(0, MOST_AUTHORS);
}

/** A person's name of its parts: the family first, and without a space, in Chinese. */
export function personOf(given: unknown, family: unknown): string | null {
  const first = readName(given, "html");
  const last = readName(family, "html");
  if (!first || !last) return last ?? first;
  return /^\p{Script=Han}+$/u.test(last + first) ? last + first : `${first} ${last}`;
}

/** Whether a text is as it is shown, or has tags and character references in it. */
type TextKind = "plain" | "html";

function words(value: unknown, kind: TextKind, longest: number): string | null {
  if (typeof value !== "string") return null;
  const given = value.slice(0, LONGEST_LOOKED_AT);
  const text = kind === "html" ? withoutTags(decodeReferences(withoutTags(given))) : given;
  return plainWords(text, longest) || null;
}

/** Resolves character references (`&amp;`, `&#8217;`). The function it asks also reads escapes, of which there are none here. */
export function decodeReferences(text: string): string {
  return decodeString(text.replaceAll("\\", String.raw`\\`));
}

/** The tags that titles and abstracts have; another `<` is one that somebody wrote. */
const TAG =
  /<\/?(?:i|b|u|em|strong|sub|sup|sc|scp|tt|code|span|div|p|br|a|italic|bold|title|sec|break|list|list-item|jats:[\w-]+|mml:[\w-]+)(?:[\s/][^<>]*)?>/gi;

/** Of these the ones that end a word. Registries write them with a prefix or without. */
const BLOCK = /^<\/?(?:jats:)?(?:p|br|break|div|sec|title|list|list-item)(?=[\s/>])/i;

function withoutTags(text: string): string {
  return text.replaceAll(TAG, (tag) => (BLOCK.test(tag) ? " " : ""));
}

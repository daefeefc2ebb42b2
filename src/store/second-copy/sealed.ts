import { checksum } from "../checksum.ts";

/** First in each file of the copy: which form it has, and the checksum of all that follows the line. */
const HEAD = /^galley 1 (\S+)\n/;

/** A record as the text of a file. Halves of surrogate pairs are kept, which UTF-8 could not hold. */
export function seal(record: unknown): string {
  const body = JSON.stringify(record, null, 1);
  return `galley 1 ${checksum(body)}\n${body}`;
}

export interface Unsealed {
  readonly record: unknown;
  /** Whether it is what was written, to the letter. */
  readonly isWhole: boolean;
}

/** The record of a file; null where nothing can be made of it. */
export function unseal(text: string): Unsealed | null {
  const head = HEAD.exec(text);
  const body = head ? text.slice(head[0].length) : text.slice(text.indexOf("\n") + 1);
  try {
    const record: unknown = JSON.parse(body);
    return { record, isWhole: head?.[1] === checksum(body) };
  } catch {
    return null;
  }
}

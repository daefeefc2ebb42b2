import { shortPrintedAddress } from "../short-address.ts";
import { element } from "./element.ts";
import { escapeHtmlText } from "./escape.ts";
import type { HtmlPlace } from "./html-place.ts";

/** The notes of a copy: addresses that readers cannot follow, numbered, the same address with the same number. */
export interface Notes {
  /** The number of an address, which is then listed at the end of this section. */
  readonly numberOf: (address: string, words: string) => number;
  /** The list of what was noted since the last one; "" where nothing was. */
  readonly list: () => string;
}

/** `colon` stands between a note's words and its address. */
export function createNotes({ elements, styles }: HtmlPlace, colon: string): Notes {
  const numbers = new Map<string, number>();
  const wordsOf = new Map<string, string>();
  const section = new Set<string>();
  const note = (address: string): string => {
    const number = element(
      elements["note-number"],
      styles["note-number"],
      `[${numbers.get(address)}]`,
    );
    const words = wordsOf.get(address) ?? "";
    const said = words === "" ? "" : escapeHtmlText(words + colon);
    const shown = element(
      elements["note-address"],
      styles["note-address"],
      escapeHtmlText(address),
    );
    return element(elements.note, styles.note, number + said + shown);
  };
  return {
    numberOf(address, words) {
      const number = numbers.get(address) ?? numbers.size + 1;
      numbers.set(address, number);
      if (!wordsOf.has(address)) wordsOf.set(address, words || shortPrintedAddress(address));
      section.add(address);
      return number;
    },
    list() {
      if (section.size === 0) return "";
      const listed = Array.from(section).toSorted(
        (a, b) => (numbers.get(a) ?? 0) - (numbers.get(b) ?? 0),
      );
      section.clear();
      return element(elements.notes, styles.notes, listed.map(note).join(""));
    },
  };
}

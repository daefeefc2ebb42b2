/** What a page may send at most. The bookmarklet keeps to these, and the reader does not rely on that. */
export const LONGEST_HASH = 200_000;
export const LONGEST_CAPTURED_TITLE = 500;
/** Of one fact. */
export const LONGEST_WORDS = 300;
/** Facts. */
export const MOST_WORDS = 40;
/** Bytes of selected text, in UTF-8. */
export const LONGEST_SELECTION = 4096;

import type { RuleId } from "../rules.ts";

/** What goes wrong in real issues, row by row, with the rules that find it. */
export const MISTAKE_ROWS: readonly (readonly [row: string, rules: readonly RuleId[]])[] = [
  ["wrapper of a figure doubled", ["figure-wrapper"]],
  ["figure without alt text and caption", ["figure-alt"]],
  ["each figure loaded at once", ["figure-loading"]],
  ["blocks glued together", ["glued-block", "merged-lines"]],
  ["figure that cuts a list", ["list-cut-by-figure"]],
  ["numbers that each begin at 1", ["restarting-list"]],
  ["nested list flattened", ["flattened-list"]],
  ["number in the file's name", ["number-in-name", "number-order"]],
  ["file's name cut", ["slug-cut"]],
  ["tags and category", ["tag-unknown", "tag-missing", "tag-order", "category-unusual"]],
  ["date", ["date-future", "date-day", "date-taken", "date-unreadable"]],
  ["empty body or headline", ["empty-body", "empty-headline"]],
  ["level of a heading", ["heading-level", "section-level", "unknown-section"]],
  ["item without a link", ["item-without-link"]],
  ["naked address", ["naked-address"]],
  ["links that touch", ["touching-links"]],
  ["private page", ["private-link"]],
  ["same link again", ["duplicate-link", "sent-before"]],
  ["better form of an address", ["unclean-address"]],
  ["bold and plain titles mixed", ["mixed-bold"]],
  ["form of an opinion", ["opinion-form"]],
  ["bold that GitHub loses", ["lost-bold"]],
  ["tag by accident", ["accidental-tag", "accidental-html"]],
  [
    "bracket, mark or letter left over",
    ["unclosed-bracket", "doubled-mark", "trailing-mark", "stray-letter"],
  ],
  [
    "half-width and full-width marks, blanks",
    [
      "half-width-punctuation",
      "full-width-percent",
      "space-beside-mark",
      "space-in-chinese",
      "mismatched-bracket",
    ],
  ],
  ["spelling of a name", ["name-spelling", "look-alike-hyphen", "space-after-hyphen"]],
  ["separators mixed", ["mixed-separator"]],
];

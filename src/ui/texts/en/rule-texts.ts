import type { RuleTexts } from "../rule-texts.ts";

/** What each rule says of what it found, and why it matters. In a file of its own, since it is loaded with the checks.*/
export const ruleTexts: RuleTexts = {
  "yaml-problem": {
    title: "Front matter that Jekyll cannot read",
    why: "The post is published without its title, layout and tags, and under the day on which the site is built.",
  },
  "head-unclosed": {
    title: "The front matter has no end",
    why: "Jekyll publishes it as text at the head of the post, without title and layout. A line of --- ends it.",
  },
  "head-fence": {
    title: "An unseen character beside the first ---",
    why: "Jekyll then takes the front matter for text, and publishes it at the head of the post. Write the line anew.",
  },
  "head-second-document": {
    title: "A second --- in the front matter",
    why: "Jekyll reads what stands above it and drops the rest, without a word.",
  },
  "head-too-long": {
    title: "The front matter is longer than {{limit}} characters",
    why: "Jekyll reads it, but here nothing of it is looked at.",
  },
  "field-twice": {
    title: "{{key}} stands there twice",
    why: "Jekyll takes the last one, and the other says nothing.",
  },
  "field-cut": {
    title: "{{key}} ends at the #",
    why: "Only “{{value}}” is read, for a comment begins there. In quotes all of it is.",
  },
  "head-line-break": {
    title: "An unseen end of line in the front matter: {{code}}",
    why: "Ruby’s YAML ends the line there: what follows is read as another field, or nothing is read at all.",
  },
  "read-otherwise": {
    title: "{{field}}: {{written}} is read as {{read}}",
    why: "Without quotes Ruby's YAML takes it for something else than text, and Jekyll with it.",
  },
  "category-stops": {
    title: "categories: {{written}} is no text",
    why: "Jekyll then reads nothing of the front matter: the post is published without title, date and layout. In quotes it is text.",
  },
  "date-unreadable": {
    title: "Jekyll cannot read the date",
    why: "It stops there, and builds no page of the whole site. It is to be like 2025-11-03.",
  },
  "empty-headline": {
    title: "No headline yet",
    why: "The title ends where the headline should begin, and lists and feeds show it so.",
  },
  "field-missing": {
    title: "The field {{field}} is missing",
    why: "Every issue of this newsletter has it; the theme leaves something out without it.",
  },
  "field-type": {
    title: "{{field}} is of another kind than usual",
    why: "The site reads it otherwise than it was meant: a list as one text, a text as a date.",
  },
  "field-order": {
    title: "{{field}} stands behind {{before}}",
    why: "In the other issues it comes first; in the same order differences are easy to see.",
  },
  "number-in-name": {
    title: "Number {{title}} in the title, {{name}} in the file's name",
    why: "The name becomes the address, and the address says another issue.",
  },
  "number-order": {
    title: "Number {{number}} does not follow {{issue}}",
    why: "Readers count, and look for an issue that they think they missed.",
  },
  "slug-cut": {
    title: "The file's name is cut off: {{slug}}",
    why: "It becomes the address, and ends in the middle.",
  },
  "date-day": {
    title: "Not the usual day of the week",
    why: "This newsletter comes out on another day of the week.",
  },
  "date-taken": {
    title: "{{issue}} has this date",
    why: "Two issues of one day stand in no sure order.",
  },
  "date-future": {
    title: "The date is still to come",
    why: "Jekyll leaves the post out until then, without a word.",
  },
  "tag-unknown": {
    title: "No other issue has the tag {{tag}} {{near}}",
    why: "It opens a page of its own with one post on it.",
  },
  "tag-missing": {
    title: "The tag {{tag}} is missing",
    why: "Nearly all other issues have it; without it this one is not on its page.",
  },
  "tag-order": {
    title: "The tags stand in another order than usual",
    why: "The usual order is {{tags}}.",
  },
  "category-unusual": {
    title: "Category {{found}}, usually {{usual}}",
    why: "The category is part of the post's address and of its lists.",
  },
  "empty-body": {
    title: "The issue has no text",
    why: "Only headings, or nothing at all, would go out.",
  },
  "heading-level": {
    title: "A heading of level {{level}} below one of level {{above}}",
    why: "A level is left out, and screen readers announce a gap.",
  },
  "section-level": {
    title: "{{title}} is a section, on a heading that is too deep",
    why: "The site's contents show it below the section above, and its items count to that one.",
  },
  "unknown-section": {
    title: "No section is called {{title}} {{near}}",
    why: "Either a known title has a slip in it, or an item's heading is one level too high.",
  },
  "repeated-section": {
    title: "A second section {{title}}",
    why: "It is probably the rest of the first.",
  },
  "section-order": {
    title: "{{title}} is out of order, near {{after}}",
    why: "Readers know where to look for each section.",
  },
  "empty-section": {
    title: "Nothing stands below {{title}}",
    why: "Readers see a heading and then the next one.",
  },
  "empty-heading": {
    title: "A heading without words",
    why: "GitHub shows an empty line in its place, and kramdown its signs.",
  },
  "item-without-link": {
    title: "An item without a link",
    why: "In this section every item leads to its source.",
  },
  "naked-address": {
    title: "A link that is called by its address",
    why: "Nobody can tell from it what the page is about.",
  },
  "bare-address": {
    title: "An address that is no link",
    why: "kramdown makes words of it that nobody can press; in < and > it is a link.",
  },
  "empty-item": {
    title: "An item without words",
    why: "It is published as a bullet with nothing behind it.",
  },
  "equal-comment": {
    title: "The same comment as at another item",
    why: "It was probably copied and not written over.",
  },
  "organisation-twice": {
    title: "{{name}} is said twice",
    why: "The name stands in front of the verb already.",
  },
  "mixed-bold": {
    title: "Bold in some titles of a section, not in others",
    why: "Readers take the bold one for the more important.",
  },
  "mixed-separator": {
    title: "“{{found}}” behind a title, usually “{{usual}}”",
    why: "Nearly all items of this newsletter have the other mark.",
  },
  "end-punctuation": {
    title: "The end of an item, written otherwise than in the others {{wanted}}",
    why: "Nearly all items end alike; the few others look forgotten.",
  },
  "opinion-form": {
    title: "An opinion is written {{wanted}} here",
    why: "The style of the site knows opinions by their form.",
  },
  "duplicate-link": {
    title: "The same thing is linked twice",
    why: "It stands already under “{{first}}”.",
  },
  "sent-before": {
    title: "{{issue}} already has this link",
    why: "Subscribers read it then.",
  },
  "private-link": {
    title: "Only you can open this: {{host}}",
    why: "Readers see a page that asks them to sign in.",
  },
  "broken-address": {
    title: "An address that leads nowhere",
    why: "A part of it is missing, or stands there twice: {{address}}",
  },
  "short-link": {
    title: "A shortener: {{host}}",
    why: "It hides where the link leads, and dies before the page does.",
  },
  "insecure-link": {
    title: "An address without encryption",
    why: "Browsers warn of http, and nearly every site answers by https.",
  },
  "unclean-address": {
    title: "The thing has a better address",
    why: "{{cleaned}} leads to the same, without what somebody's sharing left in it.",
  },
  "touching-links": {
    title: "Two links touch",
    why: "They look like one, and nobody finds the second.",
  },
  "vague-words": {
    title: "A link that does not say where it leads: {{words}}",
    why: "Read out link by link, it tells nothing.",
  },
  "site-in-title": {
    title: "{{found}} belongs to the page, not to its title",
    why: "The browser's tab needs it, a reader does not.",
  },
  "half-width-punctuation": {
    title: "Half-width “{{mark}}” in Chinese",
    why: "It sticks to the character before it, and a line may break there. “{{wide}}” is meant.",
  },
  "full-width-letters": {
    title: "Full-width “{{found}}”",
    why: "Searching for {{narrow}} does not find it, and it is set much too wide.",
  },
  "full-width-percent": {
    title: "A full-width per cent sign",
    why: "It stands far from its number, unlike all others.",
  },
  "doubled-mark": {
    title: "Two marks in a row: “{{found}}”",
    why: "One is left over from an edit.",
  },
  "trailing-mark": {
    title: "“{{mark}}” at the end",
    why: "The sentence goes on nowhere.",
  },
  "space-beside-mark": {
    title: "A space beside a full-width mark",
    why: "The mark has its space in itself; now the gap is twice as wide.",
  },
  "space-in-chinese": {
    title: "A space inside Chinese",
    why: "Chinese has none between words; it was probably slipped in.",
  },
  "unclosed-bracket": {
    title: "“{{mark}}” has no partner",
    why: "Readers look for where it ends.",
  },
  "mismatched-bracket": {
    title: "A full-width bracket and a half-width one make a pair",
    why: "They differ in width and height.",
  },
  "look-alike-hyphen": {
    title: "A hyphen that only looks like one",
    why: "No search finds the word.",
  },
  "space-after-hyphen": {
    title: "A space behind a hyphen",
    why: "The word was broken at the end of a line where it was copied.",
  },
  "invisible-character": {
    title: "An invisible character: {{code}}",
    why: "It breaks searching and line ends, and nobody sees it.",
  },
  "stray-letter": {
    title: "A stray letter: “{{letter}}”",
    why: "It was probably typed by accident at the end.",
  },
  "repeated-word": {
    title: "“{{found}}” stands there twice",
    why: "One is left over from an edit.",
  },
  "name-spelling": {
    title: "{{found}} is {{wanted}} elsewhere",
    why: "One name in several spellings looks like several things, and a search finds only some.",
  },
  "glued-block": {
    title: "No blank line before this",
    why: "kramdown copes; all other engines take it into what stands above, or show its marks.",
  },
  "merged-lines": {
    title: "Two lines of the file are one paragraph",
    why: "Without a blank line between them they are published as one.",
  },
  "list-cut-by-figure": {
    title: "A figure cuts a list in two",
    why: "The second half is a list of its own, and its numbers begin again.",
  },
  "restarting-list": {
    title: "Every number is published as 1",
    why: "What stands between the parts makes each a list of its own.",
  },
  "flattened-list": {
    title: "Its points stand beside it, not below",
    why: "The line announces what follows, but the level was lost on the way.",
  },
  "accidental-number": {
    title: "“{{number}}.” at the start makes a list",
    why: "kramdown publishes it as number 1.",
  },
  "accidental-table": {
    title: "A line with | became a table",
    why: "The words stand in cells now.",
  },
  "accidental-definition": {
    title: "A colon at the start made a definition",
    why: "The line above it became its term.",
  },
  "accidental-tag": {
    title: "{{tag}} turns into a tag",
    why: "It is published as HTML: it is not seen, and what follows in the line is not read as Markdown. A backslash before the < keeps the words.",
  },
  "accidental-html": {
    title: "{{tag}} turns into a tag",
    why: "At the start of a line it makes HTML of all that follows: no paragraphs, no links. A backslash before the < keeps the words.",
  },
  "lost-bold": {
    title: "GitHub will not show this bold",
    why: "The marks stand beside punctuation with a character right behind it; elsewhere the stars are seen.",
  },
  "live-liquid": {
    title: "Jekyll would run {{code}}",
    why: "What it makes of it is published, or the page is not built at all.",
  },
  "live-liquid-block": {
    title: "Jekyll would run this code",
    why: "What it makes of it is published, or the page is not built at all.",
  },
  "figure-missing": {
    title: "No file for this figure: {{path}}",
    why: "It is neither here nor in the clone of the site. Readers see a gap: put the picture in, or correct the path.",
  },
  "figure-large": {
    title: "A large figure, {{kilobytes}} kB: {{path}}",
    why: "Readers wait for it, on a telephone for long. A smaller picture shows the same.",
  },
  "figure-characters": {
    title: "{{name}} breaks the theme's include: {{value}}",
    why: "The page is not built, or the picture is lost.",
  },
  "figure-alt": {
    title: "A figure without alt text: {{name}}",
    why: "Whoever cannot see it learns nothing of it.",
  },
  "figure-wrapper": {
    title: "The theme's wrapper inside itself",
    why: "It makes the picture narrower for nothing.",
  },
  "figure-loading": {
    title: "A figure far below that is loaded at once",
    why: "The page waits for it; only the first is seen at once.",
  },
};

export { countText, countWords, type TextCounts } from "./counts.ts";
export { deepDivesOf } from "./deep-dives.ts";
export { figuresIn } from "./figures.ts";
export { plainText } from "./flat-text.ts";
export { type ItemPlace, itemsOf } from "./items.ts";
export { linksIn } from "./links.ts";
export { isOpinion, opinionsIn } from "./opinions.ts";
export { outlineOf } from "./outline.ts";
export { sectionRulesFor, sectionsOf } from "./sections.ts";

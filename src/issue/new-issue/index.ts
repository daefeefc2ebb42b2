export { fileName, figureFolder, readFileName } from "./file-name.ts";
export { nextNumber } from "./next-number.ts";
export { nextIssueDay, nextPublishing, onDay } from "./next-publishing.ts";
export { isSlug, suggestSlug } from "./slug.ts";
export { patternFromTitles, readTitle, titleFrom, titleParts } from "./title.ts";

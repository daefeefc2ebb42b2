export { fileName, type FileNameParts, figureFolder, readFileName } from "./file-name.ts";
export { type NewIssue, newIssueText } from "./new-issue-text.ts";
export { nextNumber } from "./next-number.ts";
export { nextPublishing } from "./next-publishing.ts";
export { isSlug, MAX_SLUG_LENGTH, suggestSlug } from "./slug.ts";
export { patternFromTitles, readTitle, titleFrom, type TitleParts, titleParts } from "./title.ts";
export { isoWithOffset } from "./zoned-time.ts";

export type { Field, FieldValue, FrontMatter } from "./front-matter.ts";
export { frontMatterValue, readFrontMatter } from "./read-front-matter.ts";
export type { FieldInput } from "./set-field.ts";
export { splitFrontMatter } from "./split-front-matter.ts";

export {
  FRONT_MATTER_PROBLEMS,
  type Field,
  type FieldValue,
  type FrontMatter,
  type FrontMatterProblem,
  type FrontMatterProblemKey,
} from "./front-matter.ts";
export { findField, frontMatterValue, readFrontMatter } from "./read-front-matter.ts";
export { type FieldInput, setField } from "./set-field.ts";
export { closeFrontMatter, splitFrontMatter, type FrontMatterSplit } from "./split-front-matter.ts";

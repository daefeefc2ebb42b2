export { closeFrontMatter, splitFrontMatter, type FrontMatterSplit } from "./split-front-matter.ts";

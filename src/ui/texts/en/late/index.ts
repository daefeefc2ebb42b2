import { checks } from "./checks.ts";

/** Texts of parts that nobody needs at once; they come with those parts. */
export const lateEn = { checks };

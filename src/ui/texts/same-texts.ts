/**
 * A catalogue with the same texts as another: every key is there, but for the singular (`_one`), which many languages
 * do not have.
 */
export type SameTexts<T> = {
  readonly [K in keyof T as K extends `${string}_one` ? never : K]: T[K] extends string
    ? string
    : SameTexts<T[K]>;
};

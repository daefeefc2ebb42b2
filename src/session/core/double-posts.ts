/** A text of the library or of the archive, as far as it is told whether one is the other. */
export interface KnownText {
  readonly of:
    | { readonly kind: "issue"; readonly id: string }
    | { readonly kind: "post"; readonly path: string };
  readonly fileName: string;
  /** Of its text. */
  readonly sum: string;
}

/**
 * Posts that are issues of the library, too: of the same file name, where no other post has that name (many folders have
 * an `index.md`), else of the same text.
 */
export function doublesAmong(
  texts: Iterable<KnownText>,
): readonly (readonly [path: string, id: string])[] {
  const issues = new Map<string, { readonly id: string; readonly sum: string }[]>();
  const posts = new Map<string, { readonly path: string; readonly sum: string }[]>();
  for (const { of, fileName, sum } of texts) {
    if (of.kind === "issue")
      issues.set(fileName, [...(issues.get(fileName) ?? []), { id: of.id, sum }]);
    else posts.set(fileName, [...(posts.get(fileName) ?? []), { path: of.path, sum }]);
  }
  return [...posts].flatMap(([fileName, namesakes]) =>
    namesakes.flatMap(({ path, sum }) => {
      const same = issues.get(fileName) ?? [];
      const found = same.find((issue) => issue.sum === sum) ?? (namesakes.length === 1 && same[0]);
      return found ? [[path, found.id] as const] : [];
    }),
  );
}

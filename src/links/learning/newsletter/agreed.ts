import { type KnownPost, type Shared, sharedTemplate } from "./template.ts";

/** The value that most posts have, for what is not written as a text of theirs. */
export function agreed<T extends string | number>(
  posts: readonly KnownPost[],
  valueOf: (post: KnownPost) => T | null | undefined,
): (Shared & { readonly value: T }) | null {
  const shared = sharedTemplate(posts, (post) => {
    const value = valueOf(post);
    return value === null || value === undefined ? null : String(value);
  });
  const [first] = shared?.agree ?? [];
  const value = first && valueOf(first);
  return shared && value !== null && value !== undefined ? { ...shared, value } : null;
}

/** What is known of the thing that a link leads to. null or [] where nobody said. */
export interface LinkFacts {
  readonly title: string | null;
  /** As the source writes them, in its order. */
  readonly authors: readonly string[];
  /** `2025-11-03`, or as much of it as the source knows (`2025-11`, `2025`). */
  readonly date: string | null;
  /** Who publishes it: an organisation, the owner of a repository, a site. */
  readonly publisher: string | null;
  /** A sentence or two about it. */
  readonly summary: string | null;
}

export const NO_FACTS: LinkFacts = {
  title: null,
  authors: [],
  date: null,
  publisher: null,
  summary: null,
};

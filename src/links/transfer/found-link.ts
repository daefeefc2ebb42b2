/** A link as somebody gave it, before it is cleaned. */
export interface FoundLink {
  /** `http:`, `https:` or `mailto:`. */
  readonly href: string;
  readonly title: string | null;
  /** Words that came with it; "" if none. */
  readonly note: string;
  /** Who filed it where; left out: it came otherwise. */
  readonly submission?: SubmissionOfLink;
}

/** That a reader has filed a link as an issue of a repository. */
export interface SubmissionOfLink {
  /** The name at GitHub of who did; null where it is not known. */
  readonly by: string | null;
  /** The page. */
  readonly address: string;
}

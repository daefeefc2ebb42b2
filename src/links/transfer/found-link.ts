/** A link as somebody gave it, before it is cleaned. */
export interface FoundLink {
  /** `http:`, `https:` or `mailto:`. */
  readonly href: string;
  readonly title: string | null;
  /** Words that came with it; "" if none. */
  readonly note: string;
}

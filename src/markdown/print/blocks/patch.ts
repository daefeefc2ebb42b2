/** A changed block's text in its old place, its lines prefixed as the old ones were. */
export interface Patch {
  readonly text: string;
  /** The change is harmless: plain letters among plain letters, which no reading could take for anything else. */
  readonly sure: boolean;
}

/** What stands in fields and cannot be taken yet: half a date, a name that no file may have, a dialog that is not done. */
export interface UnfinishedState {
  /** By the places of the fields. */
  readonly texts: Readonly<Record<string, string>>;
  /** Keeps what stands in a field; null: it was taken, or given up. On the disk within half a second. */
  readonly hold: (place: string, text: string | null) => void;
  /** The place of a field of an issue; gone with the issue. */
  readonly placeOfIssue: (id: string, field: string) => string;
  /** Gives up all places that begin so. */
  readonly giveUp: (prefix: string) => void;
}

export interface FindOptions {
  readonly matchCase: boolean;
  /** Latin words as a whole; Chinese has no such bounds and is found anyway. */
  readonly wholeWord: boolean;
}

export interface FindState {
  readonly query: string;
  readonly count: number;
  /** Ordinal of the current match from 1; 0 where none is current. */
  readonly current: number;
}

/** Find and replace in the issue. Matches are marked in the text until the query is empty. */
export interface FindHandle {
  state(): FindState;
  setQuery(query: string, options: FindOptions): void;
  /** Makes the next match after the selection the current one, selects it and scrolls to it. */
  next(): void;
  previous(): void;
  /** Replaces the current match and goes to the next. */
  replace(text: string): boolean;
  /** Replaces all matches in one step of the history and returns how many. */
  replaceAll(text: string): number;
  close(): void;
}

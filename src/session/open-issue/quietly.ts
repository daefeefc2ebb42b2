/** For what is not the text: a place, a setting, a state of another tab that the next one makes good. */
export function quietly(work: Promise<void>): void {
  work.catch(() => undefined);
}

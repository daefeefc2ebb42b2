/** What a toast says, and what can be done about it. */
export interface ToastMessage {
  readonly text: string;
  readonly act?: Act;
  /** What was said before holds no longer. */
  readonly isAlone?: boolean;
}

/** Takes back what was done, unless it `isWay`. */
interface Act {
  readonly name: string;
  readonly run: () => void;
  /** It leads somewhere and takes nothing back: it stays on offer while newer toasts offer theirs. */
  readonly isWay?: boolean;
}

let waiting: readonly ToastMessage[] = [];
let taker: ((message: ToastMessage) => void) | null = null;
const listeners = new Set<() => void>();

/** Says what was done, for 8 seconds, longer under the pointer or focus, and offers `act` beside it. */
export function showToast(text: string, act?: Act): void {
  say(act ? { text, act } : { text });
}

/** The same, in place of all that stands: what that said, or could take back, is past. */
export function showToastAlone(text: string): void {
  waiting = [];
  say({ text, isAlone: true });
}

function say(message: ToastMessage): void {
  if (taker) return taker(message);
  waiting = [...waiting, message];
  for (const listener of listeners) listener();
}

/** Whether something was said that nobody shows yet. */
export function isToastWaiting(): boolean {
  return waiting.length > 0;
}

export function onToastWaiting(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Gives all messages to `take`, those that wait and those to come, until the result is called. */
export function takeToasts(take: (message: ToastMessage) => void): () => void {
  taker = take;
  const before = waiting;
  waiting = [];
  before.forEach(take);
  return () => {
    if (taker === take) taker = null;
  };
}

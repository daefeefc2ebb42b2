import type { Clock } from "./clock.ts";
import { failureOf } from "./failure-of.ts";
import type { SaveFailure } from "./save-failure.ts";

/** From the first unsaved key to the beginning of its save: with the write itself, under half a second. */
export const SAVE_AFTER = 300;
/** Pauses before the attempts after a failure; the last one goes on for ever. */
export const RETRY_AFTER = [1_000, 2_000, 5_000, 10_000, 30_000] as const;

/** A write that has not ended after this is told as a failure; it may still end well. */
const SLOW_AFTER = 5_000;

/** Times are milliseconds since 1970; `since` is the first change that is not on the disk. */
export type AutosaveState =
  | { readonly kind: "saved"; readonly at: number }
  | { readonly kind: "dirty"; readonly since: number }
  | { readonly kind: "saving"; readonly since: number }
  | { readonly kind: "failed"; readonly since: number; readonly failure: SaveFailure };

export interface AutosaveOptions {
  readonly clock: Clock;
  /** When the text that is on the disk was saved. */
  readonly savedAt: number;
  /** The text as it stands now; called just before a write. */
  readonly text: () => string;
  /** Resolves when the disk has the text. Begins the write before it returns. `pageGoes`: see `flush`. */
  readonly write: (text: string, pageGoes: boolean) => Promise<void>;
  readonly onState: (state: AutosaveState) => void;
}

/**
 * Saves one text that keeps changing. Typing without pause is saved too (the wait is from the first unsaved change, not
 * the last); one write is under way at a time; a failure stays until a write succeeds, and attempts go on.
 */
export class Autosave {
  private readonly options: AutosaveOptions;
  private state: AutosaveState;
  /** Counts changes; what is saved is known by the count at the time of printing. */
  private changes = 0;
  private savedChanges = 0;
  private printedChanges = 0;
  private firstUnsavedAt = 0;
  private firstUnprintedAt = 0;
  private failures = 0;
  private cancelTimer: (() => void) | null = null;
  private underWay: Promise<void> | null = null;
  /** Resolves with the write under way, or when that is slow. */
  private answered: Promise<void> = Promise.resolve();
  private stopped = false;

  constructor(options: AutosaveOptions) {
    this.options = options;
    this.state = { kind: "saved", at: options.savedAt };
  }

  get isSaved(): boolean {
    return this.changes === this.savedChanges;
  }

  /** The text has changed. */
  changed(): void {
    if (this.stopped) return;
    const now = this.options.clock.now();
    if (this.changes === this.printedChanges) this.firstUnprintedAt = now;
    if (this.isSaved) this.firstUnsavedAt = now;
    this.changes++;
    if (this.state.kind === "saved") this.become({ kind: "dirty", since: now });
    if (this.state.kind === "failed" && isFinal(this.state.failure)) return;
    if (!this.underWay && !this.cancelTimer) this.schedule(SAVE_AFTER);
  }

  /**
   * Saves now, and once more if the text changes meanwhile. Begins before it returns, unless a write is under way.
   * Resolves to whether the disk has all that was there at the call; does not wait for a disk that does not answer.
   * `pageGoes`: nothing may run after this call.
   */
  async flush(pageGoes = false): Promise<boolean> {
    const wanted = this.changes;
    if (this.underWay) await this.answered;
    if (this.savedChanges < wanted && !this.stopped) await this.save(pageGoes);
    return this.savedChanges >= wanted;
  }

  /** Makes no more attempts. What is under way ends by itself. */
  stop(): void {
    this.stopped = true;
    this.cancelTimer?.();
    this.cancelTimer = null;
  }

  private schedule(milliseconds: number): void {
    this.cancelTimer?.();
    this.cancelTimer = this.options.clock.later(milliseconds, () => {
      this.cancelTimer = null;
      void this.save();
    });
  }

  private save(pageGoes = false): Promise<void> {
    if (this.underWay) return this.answered;
    let cancel = (): void => undefined;
    const slow = new Promise<void>((resolve) => {
      cancel = this.options.clock.later(SLOW_AFTER, () => {
        this.fail({ kind: "other", name: "TimeoutError" });
        resolve();
      });
    });
    const saving = this.attempt(pageGoes).finally(() => {
      cancel();
      this.underWay = null;
      this.afterAttempt();
    });
    this.underWay = saving;
    this.answered = Promise.race([saving, slow]);
    return this.answered;
  }

  private async attempt(pageGoes: boolean): Promise<void> {
    // Whoever is asked for the text may take in only now what was typed: this save has it.
    const text = printed(this.options.text);
    this.cancelTimer?.();
    this.cancelTimer = null;
    const printedChanges = this.changes;
    this.printedChanges = printedChanges;
    if (this.state.kind !== "failed") this.become({ kind: "saving", since: this.firstUnsavedAt });
    try {
      if (typeof text !== "string") throw text;
      await this.options.write(text, pageGoes);
    } catch (error) {
      this.failures++;
      this.fail(error instanceof UnprintedText ? error.failure : failureOf(error));
      return;
    }
    this.failures = 0;
    this.savedChanges = printedChanges;
    if (!this.isSaved) this.firstUnsavedAt = this.firstUnprintedAt;
    this.become(
      this.isSaved
        ? { kind: "saved", at: this.options.clock.now() }
        : { kind: "dirty", since: this.firstUnsavedAt },
    );
  }

  private fail(failure: SaveFailure): void {
    this.become({ kind: "failed", since: this.firstUnsavedAt, failure });
  }

  private afterAttempt(): void {
    if (this.stopped || this.isSaved) return;
    if (this.state.kind !== "failed") {
      const waited = this.options.clock.now() - this.firstUnsavedAt;
      this.schedule(Math.min(SAVE_AFTER, Math.max(0, SAVE_AFTER - waited)));
      return;
    }
    const pause = RETRY_AFTER[Math.min(this.failures, RETRY_AFTER.length) - 1];
    if (pause !== undefined && !isFinal(this.state.failure)) this.schedule(pause);
  }

  private become(state: AutosaveState): void {
    this.state = state;
    this.options.onState(state);
  }
}

class UnprintedText extends Error {
  readonly failure: SaveFailure;
  constructor(name: string) {
    super(name);
    this.failure = { kind: "unprinted", name };
  }
}

function printed(text: () => string): string | UnprintedText {
  try {
    return text();
  } catch (error) {
    return new UnprintedText(error instanceof Error ? error.name : String(error));
  }
}

/** Waiting does not mend these: only the person can decide. */
export function isFinal({ kind }: SaveFailure): boolean {
  return kind === "conflict" || kind === "newer" || kind === "missing";
}

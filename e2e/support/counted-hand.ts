import type { Locator, Page } from "@playwright/test";
import { type DragPayload, type RealInput, writeAsInLife } from "./input.ts";

/** What a hand does beside the text that it writes. */
export interface Effort {
  readonly keys: number;
  readonly clicks: number;
  readonly drags: number;
}

/** A hand whose every key, click and drag is counted; what it writes is not. */
export class CountedHand {
  readonly #page: Page;
  readonly #input: RealInput;
  #keys = 0;
  #clicks = 0;
  #drags = 0;

  constructor(page: Page, input: RealInput) {
    this.#page = page;
    this.#input = input;
  }

  get effort(): Effort {
    return { keys: this.#keys, clicks: this.#clicks, drags: this.#drags };
  }

  /** Words of the text: Chinese by an input method, the rest by keys. */
  async write(words: string): Promise<void> {
    await writeAsInLife(this.#page, this.#input, words);
  }

  /** One key or chord that is no letter of the text. */
  async press(key: string): Promise<void> {
    this.#keys += 1;
    await this.#page.keyboard.press(key);
  }

  async click(target: Locator): Promise<void> {
    this.#clicks += 1;
    await target.click();
  }

  /** Drags something from another window or the desktop here. */
  async drop(
    target: Locator,
    payload: DragPayload,
    at: "top" | "middle" | "bottom" = "middle",
  ): Promise<void> {
    this.#drags += 1;
    await this.#input.drop(target, payload, at);
  }

  /** Something that another program or page does at a click there, such as a bookmark. */
  async clickElsewhere(act: () => Promise<void>): Promise<void> {
    this.#clicks += 1;
    await act();
  }
}

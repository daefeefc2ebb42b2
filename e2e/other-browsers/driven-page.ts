/** How long something that is waited for may take, and how often it is looked for; in milliseconds. */
const PATIENCE = 20_000;
const LOOK_EVERY = 100;

/** The keys of WebDriver that are no letters. */
export const KEYS = {
  Shift: "\uE008",
  Control: "\uE009",
  End: "\uE010",
  Home: "\uE011",
  Right: "\uE014",
  Enter: "\uE007",
  Tab: "\uE004",
} as const;

interface Point {
  readonly x: number;
  readonly y: number;
}

/** A page in a browser that Playwright cannot drive, with real keys and clicks. */
export abstract class DrivenPage {
  /** Opens an address and waits until it is loaded. */
  abstract goto(url: string): Promise<void>;

  abstract reload(): Promise<void>;

  /** What a function written as text gives for these words, in the page; what it promises is waited for. */
  abstract evaluate(functionDeclaration: string, ...words: readonly string[]): Promise<unknown>;

  abstract screenshot(): Promise<Buffer>;

  /** Does what a source of input of WebDriver is told. */
  protected abstract perform(source: object): Promise<void>;

  /** Asks again and again until a function gives something true, and returns that. */
  async waitFor(what: string, ask: string, ...words: readonly string[]): Promise<unknown> {
    for (let waited = 0; waited < PATIENCE; waited += LOOK_EVERY) {
      const found = await this.evaluate(ask, ...words);
      if (found) return found;
      await new Promise((resolve) => void setTimeout(resolve, LOOK_EVERY));
    }
    throw new Error(`waited in vain for ${what}`);
  }

  /** Presses the keys of these words, one after the other; a Chinese letter is a key of its own. */
  async type(words: string): Promise<void> {
    await this.keys(
      Array.from(words).flatMap((value) => [
        { type: "keyDown", value },
        { type: "keyUp", value },
      ]),
    );
  }

  /** Writes with an input method, where the browser can be given one; types elsewhere. */
  async compose(words: string): Promise<void> {
    await this.type(words);
  }

  /** Presses keys together, as Ctrl and S. */
  async press(...keys: readonly string[]): Promise<void> {
    await this.keys([
      ...keys.map((value) => ({ type: "keyDown", value })),
      ...keys.toReversed().map((value) => ({ type: "keyUp", value })),
    ]);
  }

  async click({ x, y }: Point): Promise<void> {
    const at = { x: Math.round(x), y: Math.round(y) };
    await this.perform({
      type: "pointer",
      id: "mouse",
      actions: [
        { type: "pointerMove", ...at },
        { type: "pointerDown", button: 0 },
        { type: "pointerUp", button: 0 },
      ],
    });
  }

  protected async keys(actions: readonly object[]): Promise<void> {
    await this.perform({ type: "key", id: "keyboard", actions });
  }
}

import { asRecord, type BidiConnection } from "./bidi.ts";

/** How long something that is waited for may take, and how often it is looked for; in milliseconds. */
const PATIENCE = 20_000;
const LOOK_EVERY = 100;

/** The keys of WebDriver that are no letters. */
export const KEYS = {
  Control: "\uE009",
  End: "\uE010",
  Enter: "\uE007",
} as const;

/** A page in Firefox, driven with real keys and clicks. */
export class FirefoxPage {
  readonly #connection: BidiConnection;
  readonly #context: string;

  private constructor(connection: BidiConnection, context: string) {
    this.#connection = connection;
    this.#context = context;
  }

  /** Opens a window of its own, which has the focus: without it a document has no selection. */
  static async of(connection: BidiConnection): Promise<FirefoxPage> {
    const { context } = await connection.send("browsingContext.create", { type: "window" });
    const page = new FirefoxPage(connection, String(context));
    await connection.send("browsingContext.setViewport", {
      context: page.#context,
      viewport: { width: 1440, height: 900 },
    });
    return page;
  }

  async goto(url: string): Promise<void> {
    await this.#send("browsingContext.navigate", { url, wait: "complete" });
  }

  async reload(): Promise<void> {
    await this.#send("browsingContext.reload", { wait: "complete" });
  }

  /** What a function written as text gives for these words, in the page. */
  async evaluate(functionDeclaration: string, ...words: readonly string[]): Promise<unknown> {
    const answer = await this.#connection.send("script.callFunction", {
      functionDeclaration,
      arguments: words.map((value) => ({ type: "string", value })),
      target: { context: this.#context },
      awaitPromise: true,
    });
    if (answer["type"] === "exception")
      throw new Error(String(asRecord(answer["exceptionDetails"])["text"]));
    return asRecord(answer["result"])["value"];
  }

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
    await this.#keys(
      Array.from(words).flatMap((value) => [
        { type: "keyDown", value },
        { type: "keyUp", value },
      ]),
    );
  }

  /** Presses keys together, as Ctrl and S. */
  async press(...keys: readonly string[]): Promise<void> {
    await this.#keys([
      ...keys.map((value) => ({ type: "keyDown", value })),
      ...keys.toReversed().map((value) => ({ type: "keyUp", value })),
    ]);
  }

  async screenshot(): Promise<Buffer> {
    const { data } = await this.#connection.send("browsingContext.captureScreenshot", {
      context: this.#context,
    });
    return Buffer.from(String(data), "base64");
  }

  async click({ x, y }: { readonly x: number; readonly y: number }): Promise<void> {
    const at = { x: Math.round(x), y: Math.round(y) };
    await this.#perform({
      type: "pointer",
      id: "mouse",
      actions: [
        { type: "pointerMove", ...at },
        { type: "pointerDown", button: 0 },
        { type: "pointerUp", button: 0 },
      ],
    });
  }

  #keys(actions: readonly object[]): Promise<void> {
    return this.#perform({ type: "key", id: "keyboard", actions });
  }

  async #perform(source: object): Promise<void> {
    await this.#send("input.performActions", { actions: [source] });
  }

  async #send(method: string, params: object): Promise<void> {
    await this.#connection.send(method, { context: this.#context, ...params });
  }
}

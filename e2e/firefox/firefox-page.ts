import { asRecord } from "../other-browsers/as-record.ts";
import { DrivenPage } from "../other-browsers/driven-page.ts";
import type { BidiConnection } from "./bidi.ts";

/** A page in Firefox. */
export class FirefoxPage extends DrivenPage {
  readonly #connection: BidiConnection;
  readonly #context: string;

  private constructor(connection: BidiConnection, context: string) {
    super();
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

  override async goto(url: string): Promise<void> {
    await this.#send("browsingContext.navigate", { url, wait: "complete" });
  }

  override async reload(): Promise<void> {
    await this.#send("browsingContext.reload", { wait: "complete" });
  }

  override async evaluate(
    functionDeclaration: string,
    ...words: readonly string[]
  ): Promise<unknown> {
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

  override async screenshot(): Promise<Buffer> {
    const { data } = await this.#connection.send("browsingContext.captureScreenshot", {
      context: this.#context,
    });
    return Buffer.from(String(data), "base64");
  }

  protected override async perform(source: object): Promise<void> {
    await this.#send("input.performActions", { actions: [source] });
  }

  async #send(method: string, params: object): Promise<void> {
    await this.#connection.send(method, { context: this.#context, ...params });
  }
}

import { DrivenPage, KEYS } from "../other-browsers/driven-page.ts";
import type { WebDriverSession } from "./webdriver.ts";

/** Keeps what goes wrong in a page from now on. The driver tells nothing of it, so that the first moments stay unheard. */
const HEAR_COMPLAINTS = `() => {
  window.complaints = [];
  const hear = (words) => void window.complaints.push(String(words));
  addEventListener("error", (event) => hear(event.message));
  addEventListener("unhandledrejection", (event) => hear(event.reason));
  addEventListener("securitypolicyviolation", (event) => hear(event.violatedDirective + " " + event.blockedURI));
}`;

/** A page in WebKit. */
export class WebKitPage extends DrivenPage {
  readonly #session: WebDriverSession;
  readonly #complaints: string[] = [];

  constructor(session: WebDriverSession) {
    super();
    this.#session = session;
  }

  override async goto(url: string): Promise<void> {
    await this.#afterComplaints(() => this.#session.post("url", { url }));
  }

  override async reload(): Promise<void> {
    await this.#afterComplaints(() => this.#session.post("refresh"));
  }

  override evaluate(functionDeclaration: string, ...words: readonly string[]): Promise<unknown> {
    return this.#session.post("execute/sync", {
      script: `return (${functionDeclaration})(...arguments)`,
      args: words,
    });
  }

  /**
   * Writes with GTK's own input method, one letter after the other: its number, which stands underlined in the text
   * until a blank turns it into the letter.
   */
  override async compose(words: string): Promise<void> {
    for (const letter of words) {
      await this.press(KEYS.Control, KEYS.Shift, "u");
      await this.type(`${letter.codePointAt(0)?.toString(16)} `);
    }
  }

  override async screenshot(): Promise<Buffer> {
    return Buffer.from(String(await this.#session.get("screenshot")), "base64");
  }

  /** What the pages complained of so far. */
  async complaints(): Promise<readonly string[]> {
    const found = await this.evaluate("() => (window.complaints ?? []).splice(0)");
    if (Array.isArray(found)) this.#complaints.push(...found.map(String));
    return this.#complaints;
  }

  protected override async perform(source: object): Promise<void> {
    await this.#session.post("actions", { actions: [source] });
  }

  async #afterComplaints(leave: () => Promise<unknown>): Promise<void> {
    await this.complaints();
    await leave();
    await this.evaluate(HEAR_COMPLAINTS);
  }
}

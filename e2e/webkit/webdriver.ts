import { asRecord } from "../other-browsers/as-record.ts";

/** One session of a browser over classic WebDriver, the protocol that WebKit is driven by. */
export class WebDriverSession {
  readonly #address: string;

  private constructor(address: string) {
    this.#address = address;
  }

  /** Begins a session with the driver at this address. */
  static async at(driver: string): Promise<WebDriverSession> {
    const answer = await ask("POST", `${driver}/session`, { capabilities: {} });
    return new WebDriverSession(`${driver}/session/${String(asRecord(answer)["sessionId"])}`);
  }

  /**
   * Sends a command and waits for its answer.
   *
   * @throws Error with the driver's words where it refuses
   */
  post(command: string, given: object = {}): Promise<unknown> {
    return ask("POST", `${this.#address}/${command}`, given);
  }

  get(command: string): Promise<unknown> {
    return ask("GET", `${this.#address}/${command}`);
  }

  /** Ends the session, and the browser with it. */
  async end(): Promise<void> {
    await ask("DELETE", this.#address);
  }
}

async function ask(method: string, url: string, given?: object): Promise<unknown> {
  const response = await fetch(url, {
    method,
    ...(given && { body: JSON.stringify(given) }),
  });
  const { value } = asRecord(await response.json());
  if (!response.ok) throw new Error(`WebKit: ${String(asRecord(value)["message"])}`);
  return value;
}

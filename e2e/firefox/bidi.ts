import { WebSocket } from "ws";
import { asRecord } from "../other-browsers/as-record.ts";

/** What a command of WebDriver BiDi asks or answers. */
export type BidiValue = Readonly<Record<string, unknown>>;

interface Waiting {
  readonly resolve: (result: BidiValue) => void;
  readonly reject: (error: Error) => void;
}

/** A connection to a browser over WebDriver BiDi, the protocol that Firefox is driven by. */
export class BidiConnection {
  readonly #socket: WebSocket;
  readonly #waiting = new Map<number, Waiting>();
  readonly #listeners: ((method: string, params: BidiValue) => void)[] = [];
  #last = 0;

  private constructor(socket: WebSocket) {
    this.#socket = socket;
    // One message is one text, which comes whole.
    socket.on("message", (data) => {
      if (Buffer.isBuffer(data)) this.#take(data.toString("utf8"));
    });
    socket.on("close", () => {
      for (const { reject } of this.#waiting.values()) reject(new Error("the browser is gone"));
    });
  }

  /** Connects to `address` and begins a session there. */
  static async to(address: string): Promise<BidiConnection> {
    const socket = new WebSocket(`${address}/session`);
    await new Promise((resolve, reject) => socket.once("open", resolve).once("error", reject));
    const connection = new BidiConnection(socket);
    await connection.send("session.new", { capabilities: {} });
    return connection;
  }

  /**
   * Sends a command and waits for its answer.
   *
   * @throws Error with the browser's words where it refuses
   */
  send(method: string, params: BidiValue): Promise<BidiValue> {
    const id = ++this.#last;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#socket.send(JSON.stringify({ id, method, params }));
    });
  }

  /** Hears the events of a kind from now on. */
  async listen(event: string, hear: (params: BidiValue) => void): Promise<void> {
    this.#listeners.push((method, params) => {
      if (method === event) hear(params);
    });
    await this.send("session.subscribe", { events: [event] });
  }

  close(): void {
    this.#socket.close();
  }

  #take(data: string): void {
    const message = asRecord(JSON.parse(data));
    const { id, method, type, result, message: said } = message;
    if (typeof id !== "number") {
      for (const hear of this.#listeners) hear(String(method), asRecord(message["params"]));
      return;
    }
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (type === "error") waiting?.reject(new Error(`Firefox: ${String(said)}`));
    else waiting?.resolve(asRecord(result));
  }
}

import type { IDBPDatabase, IDBPTransaction } from "idb";
import { wrap } from "idb";
import { isForbidden, beginInMemory } from "./memory-database.ts";
import { DATABASE_VERSION, migrate } from "./migrations/index.ts";
import type { GalleyDatabase, StoreName } from "./records.ts";

/** Only a database that was begun anew lies elsewhere than usual. */
const loadPlace = () => import("./database-place.ts");

type Connection = IDBPDatabase<GalleyDatabase>;
export type Transaction<Mode extends IDBTransactionMode> = IDBPTransaction<
  GalleyDatabase,
  StoreName[],
  Mode
>;

/** What a write does within its transaction. */
export type WriteBody<Result> = (transaction: Transaction<"readwrite">) => Promise<Result>;

export interface DatabaseEvents {
  /** A newer Galley waits for this connection to close: the last chance to begin a save, at once. */
  readonly onYield: () => void;
  /** The browser forbids its database: all is kept in memory from now on, and gone with the page. */
  readonly onForbidden?: () => void;
  /** The browser has thrown the database away while it was in use, and has made an empty one. */
  readonly onEmptied?: () => void;
}

/**
 * The one connection of a tab to its database, through which every access goes. It opens itself when needed and opens
 * anew after the browser has closed it.
 */
export class Database {
  private readonly name: string;
  private readonly events: DatabaseEvents;
  private connection: Connection | null = null;
  private opening: Promise<Connection> | null = null;
  private lost = false;
  private wasOpen = false;
  /** From when it is set on, it makes of each write's body one that also tells what it has written. */
  watch: (<Result>(body: WriteBody<Result>) => WriteBody<Result>) | null = null;
  /** From when it is set on, a write is acknowledged only after this has ended, too; see `write`. */
  assure: (() => Promise<void>) | null = null;

  constructor(name: string, events: DatabaseEvents = { onYield: () => undefined }) {
    this.name = name;
    this.events = events;
  }

  /** Whether the browser, on opening, had to throw the former database away and make an empty one (Chromium tells). */
  get lostData(): boolean {
    return this.lost;
  }

  /** Reads within one transaction. Rejects with the database's own error. */
  read<Result>(
    stores: readonly StoreName[],
    body: (transaction: Transaction<"readonly">) => Promise<Result>,
  ): Promise<Result> {
    return this.within(stores, "readonly", body);
  }

  /**
   * Writes within one strict transaction, all or nothing. Resolves when the disk has acknowledged it (`oncomplete`, not
   * `onsuccess`); rejects with the database's error or what `body` threw. While the connection is open, `body` is
   * called before this returns, so that a write may begin in `pagehide`. Requests whose promises `body` makes must all
   * be waited for (`Promise.all`). `mustBeSure`: rejects, too, where `assure` does; what was written is there all the
   * same then, for now.
   */
  async write<Result>(
    stores: readonly StoreName[],
    body: (transaction: Transaction<"readwrite">) => Promise<Result>,
    mustBeSure = false,
  ): Promise<Result> {
    const result = await this.within(stores, "readwrite", this.watch?.(body) ?? body);
    const sure = this.assure?.();
    await (mustBeSure ? sure : sure?.catch(() => undefined));
    return result;
  }

  /** Closes the connection once what is under way has ended. The next access opens it again. */
  close(): void {
    this.connection?.close();
    this.connection = null;
  }

  private async within<Mode extends "readonly" | "readwrite", Result>(
    stores: readonly StoreName[],
    mode: Mode,
    body: (transaction: Transaction<Mode>) => Promise<Result>,
  ): Promise<Result> {
    const begin = (connection: Connection): Transaction<Mode> =>
      connection.transaction([...stores], mode, { durability: "strict" });
    return finish(this.beginNow(begin) ?? begin(await this.open()), body);
  }

  /** null where there is no connection, or only one that the browser has closed under us. */
  private beginNow<Begun>(begin: (connection: Connection) => Begun): Begun | null {
    if (!this.connection) return null;
    try {
      return begin(this.connection);
    } catch (error) {
      if (!(error instanceof DOMException) || error.name !== "InvalidStateError") throw error;
      this.connection = null;
      return null;
    }
  }

  private open(): Promise<Connection> {
    this.opening ??= this.connect().finally(() => {
      this.opening = null;
    });
    return this.opening;
  }

  private async connect(): Promise<Connection> {
    try {
      return await this.openDatabase();
    } catch (error) {
      // What was open once is not begun anew in memory.
      if (this.wasOpen || !isForbidden(error)) throw error;
      await beginInMemory();
      this.events.onForbidden?.();
      return this.openDatabase();
    }
  }

  private async openDatabase(): Promise<Connection> {
    const { name } = this;
    const factory = name.includes("@") ? await (await loadPlace()).factoryOf(name) : indexedDB;
    const request = factory.open(name, DATABASE_VERSION);
    let isNew = false;
    request.addEventListener("upgradeneeded", (event) => {
      isNew = event.oldVersion === 0;
      this.lost = "dataLoss" in event && event.dataLoss === "total";
      const { result, transaction } = request;
      // A failure of its is the failure of opening, which is reported there.
      if (transaction)
        migrate(result, transaction, event.oldVersion).catch(() => transaction.abort());
    });
    // The stores are those of `GalleyDatabase` once the last migration has run.
    const connection: Connection = await Reflect.apply(wrap, null, [request]);
    connection.addEventListener("versionchange", () => {
      this.events.onYield();
      this.close();
    });
    connection.addEventListener("close", () => {
      this.connection = null;
    });
    this.connection = connection;
    if (isNew && this.wasOpen) this.events.onEmptied?.();
    this.wasOpen = true;
    return connection;
  }
}

/**
 * Makes all these requests at once and waits for them. One that cannot even be made fails like one that is refused, so
 * that the others are still heard.
 */
export async function together(...requests: readonly Request[]): Promise<void> {
  await Promise.all(requests.map(async (request) => request()));
}
type Request = () => Promise<unknown>;

/**
 * The same, telling the database at once to commit: nothing of the page need run any more. Where one of the requests
 * could not even be made, it is not told so.
 */
export async function togetherAtOnce(
  transaction: Transaction<"readwrite">,
  ...requests: readonly Request[]
): Promise<void> {
  let made = 0;
  const done = together(
    ...requests.map((request) => () => {
      const answer = request();
      made++;
      return answer;
    }),
  );
  if (made === requests.length) transaction.commit();
  await done;
}

/** Runs `body`, and waits for the transaction itself; a body that fails takes everything back. */
async function finish<Mode extends "readonly" | "readwrite", Result>(
  transaction: Transaction<Mode>,
  body: (transaction: Transaction<Mode>) => Promise<Result>,
): Promise<Result> {
  const end = transaction.done.then(
    () => null,
    (error: unknown) => ({ error }),
  );
  try {
    const result = await body(transaction);
    const failed = await end;
    if (failed) throw failed.error;
    return result;
  } catch (error) {
    abort(transaction);
    const failed = await end;
    // Requests of an aborted transaction only say `AbortError`; the transaction knows why.
    const vague = error instanceof DOMException && error.name === "AbortError";
    throw vague && failed ? failed.error : error;
  }
}

function abort(transaction: Transaction<"readonly" | "readwrite">): void {
  try {
    transaction.abort();
  } catch {
    // It has ended by itself.
  }
}

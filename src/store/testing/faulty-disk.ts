import "fake-indexeddb/auto";
import { forceCloseDatabase } from "fake-indexeddb";

/** Ways in which the database of the tests can go wrong, as browsers do it. */
export interface FaultyDisk {
  /** What happens to the next transactions that put something, one each; then all goes well again. */
  readonly fail: (...faults: readonly Fault[]) => void;
  /** From now on, every transaction that puts something into this store fails as `full`. */
  readonly fillFor: (store: string) => void;
  /** Closes every connection under its user, as a browser does on trouble. */
  readonly closeConnections: () => void;
  readonly restore: () => void;
}

/**
 * - `full`: the request succeeds, then the transaction is aborted with `QuotaExceededError`
 * - `throws`: the request is refused at once, as on a connection that is closing
 * - `closes`: the connection is gone before the transaction has ended
 */
export type Fault = "full" | "throws" | "closes" | "fine";

export function faultyDisk(): FaultyDisk {
  const put: IDBObjectStore["put"] = Reflect.get(IDBObjectStore.prototype, "put");
  const open: IDBFactory["open"] = Reflect.get(IDBFactory.prototype, "open");
  const connections = new Set<IDBDatabase>();
  const faults: Fault[] = [];
  const filled = new Set<string>();
  const decided = new WeakMap<IDBTransaction, Fault>();

  IDBFactory.prototype.open = function (this: IDBFactory, ...given) {
    const request = open.apply(this, given);
    request.addEventListener("success", () => connections.add(request.result));
    return request;
  };
  IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...given) {
    const { transaction } = this;
    const fault = filled.has(this.name)
      ? "full"
      : (decided.get(transaction) ?? faults.shift() ?? "fine");
    decided.set(transaction, fault);
    if (fault === "throws")
      throw new DOMException("The database connection is closing.", "UnknownError");
    const request = put.apply(this, given);
    if (fault === "full")
      request.addEventListener("success", () => {
        const abort: unknown = Reflect.get(transaction, "_abort");
        if (typeof abort === "function") abort.call(transaction, "QuotaExceededError");
      });
    if (fault === "closes")
      request.addEventListener("success", () => {
        transaction.abort();
        closeConnections();
      });
    return request;
  };

  function closeConnections(): void {
    for (const connection of connections) forceClose(connection);
    connections.clear();
  }

  return {
    fail: (...next) => faults.push(...next),
    fillFor: (store) => void filled.add(store),
    closeConnections,
    restore() {
      filled.clear();
      IDBObjectStore.prototype.put = put;
      IDBFactory.prototype.open = open;
      connections.clear();
    },
  };
}

function forceClose(connection: IDBDatabase): void {
  type Connection = Parameters<typeof forceCloseDatabase>[0];
  const isOurs = (database: object): database is Connection => "_rawDatabase" in database;
  if (isOurs(connection)) forceCloseDatabase(connection);
}

/**
 * One step from the form of version `version - 1` to that of `version`. It runs inside the upgrade: only requests of
 * `transaction` may be waited for. A step never changes once it is published, and never imports the record types of
 * today, which are those of the last step only. Each has a test from a frozen database of the version before.
 */
export interface Migration {
  readonly version: number;
  run(database: IDBDatabase, transaction: IDBTransaction): void | Promise<void>;
}

/**
 * Puts a database in memory in place of the browser's, for this page, where the browser forbids its own: issues are then
 * opened, written and downloaded all the same, and gone with the page. The library is the one that stands in for
 * IndexedDB in tests, so nothing that asks the database has to know.
 */
export async function beginInMemory(): Promise<void> {
  const { default: _, ...memory } = await import("fake-indexeddb");
  for (const [name, value] of Object.entries(memory))
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
}

/** Whether the browser forbids its database: each has its own word for it. */
export function isForbidden(error: unknown): boolean {
  const { name, message }: { name?: unknown; message?: unknown } = Object(error);
  return (
    name === "SecurityError" || /denied|not allowed|did not allow|insecure/i.test(String(message))
  );
}

import type { BrowserContext } from "@playwright/test";

/** A database that does not get to what is asked of it until `free` is called, as where the disk is slow. */
export interface BusyDisk {
  readonly free: () => Promise<void>;
}

/** Another page of the origin holds the texts of issues in a transaction that does not end. */
export async function busyDisk(context: BrowserContext): Promise<BusyDisk> {
  const holder = await context.newPage();
  await holder.goto("remote-image.html");
  await holder.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = window.indexedDB.open("galley");
        opening.addEventListener("error", () => reject(new Error("there is no database")));
        opening.addEventListener("success", () => {
          const texts = opening.result
            .transaction(["heads", "journal"], "readwrite")
            .objectStore("heads");
          const ask = (): void => texts.count().addEventListener("success", ask);
          texts.count().addEventListener("success", () => {
            resolve();
            ask();
          });
        });
      }),
  );
  return { free: () => holder.close() };
}

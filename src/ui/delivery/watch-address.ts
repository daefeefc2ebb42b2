import type { Session } from "../../session/session.ts";
import { bringsLinks } from "./brings-links.ts";

async function receive(session: Session, hash: string): Promise<void> {
  const { receiveAtWork } = await import("./receive.tsx");
  await receiveAtWork(session, { hash, search: "" });
}

/**
 * Takes what comes behind the hash while Galley is at work, and gives the address back as it was before any screen has
 * looked at it. To be called before the screens begin to listen.
 */
export function watchAddress(session: Session): void {
  let before: Promise<unknown> = Promise.resolve();
  window.addEventListener("hashchange", ({ oldURL }) => {
    const { hash } = window.location;
    if (!bringsLinks({ hash, search: "" })) return;
    const old = new URL(oldURL);
    window.history.replaceState(null, "", bringsLinks(old) ? old.pathname : oldURL);
    // One after the other, in their order, however many come.
    before = before.then(() => receive(session, hash)).catch(() => undefined);
  });
}

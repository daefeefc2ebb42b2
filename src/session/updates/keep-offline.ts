import { ownScript } from "../core/start-worker.ts";

/** Milliseconds between two looks for a newer build while the page is open. */
const LOOK_EVERY = 60 * 60_000;

/** A newer build of Galley that is here and waits. */
export interface NewerBuild {
  /** Lets it take over and loads the page again. What is to be saved must be saved before. */
  readonly use: () => void;
}

/**
 * Keeps the app in the browser, so that it opens without a line or a server, and looks for newer builds, which wait until
 * they are asked for. `onNew` is called when one waits. Rejects where the browser keeps nothing.
 */
export async function keepOffline(onNew: (build: NewerBuild) => void): Promise<void> {
  if (!("serviceWorker" in navigator)) return;
  const { serviceWorker } = navigator;
  const script = ownScript(new URL("./service-worker.js", document.baseURI).href);
  const registration = await serviceWorker.register(script, { updateViaCache: "none" });

  function look(): void {
    // The first one of all replaces none.
    if (registration.waiting && serviceWorker.controller) onNew({ use });
  }
  function use(): void {
    const load = (): void => window.location.reload();
    const { waiting } = registration;
    // Another tab may have let it take over by now.
    if (!waiting) return load();
    serviceWorker.addEventListener("controllerchange", load, { once: true });
    // A worker, unlike a window, has no origin to name.
    const tell = waiting.postMessage.bind(waiting);
    tell("take over");
  }
  function lookForNewer(): void {
    registration.update().catch(() => undefined);
  }

  const follow = (): void => registration.installing?.addEventListener("statechange", look);
  registration.addEventListener("updatefound", follow);
  // The browser may have found one before this page asked.
  follow();
  look();
  setInterval(lookForNewer, LOOK_EVERY);
  window.addEventListener("online", lookForNewer);
}

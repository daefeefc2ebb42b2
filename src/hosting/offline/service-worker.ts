import { BUILD_MARK, buildLock, cacheNameOf, entryOfCache, type KeptBuild } from "./kept-build.ts";

/** What is used here of a service worker's surroundings, which TypeScript's types of a page do not know. */
interface WorkerScope {
  readonly registration: {
    readonly scope: string;
    readonly installing: object | null;
    readonly waiting: object | null;
  };
  readonly clients: { readonly claim: () => Promise<void> };
  readonly skipWaiting: () => Promise<void>;
  readonly addEventListener: {
    (kind: "install" | "activate", run: (event: Lasting) => void): void;
    (kind: "fetch", run: (event: Asked) => void): void;
    (kind: "message", run: (event: MessageEvent<unknown>) => void): void;
  };
}
interface Lasting {
  readonly waitUntil: (work: Promise<unknown>) => void;
}
interface Asked extends Lasting {
  readonly request: Request;
  readonly respondWith: (response: Promise<Response>) => void;
}

const worker: WorkerScope = Object(globalThis);
const build: KeptBuild = JSON.parse(BUILD_MARK);
const cacheName = cacheNameOf(build);
const files = new Set(build.files);
const addressOf = (file: string): string => new URL(file, worker.registration.scope).href;
/** Some hosts answer differently by `Origin`; the files are the same. */
const ALIKE = { ignoreVary: true, ignoreSearch: true };
/** So many files are asked for at once. */
const AT_ONCE = 4;

/** Takes in all files of the build, or rejects; what a former one has under the same name, which says its bytes, is copied. */
async function takeIn(): Promise<void> {
  const cache = await caches.open(cacheName);
  const waiting = [...build.files];
  const takeNext = async (): Promise<void> => {
    for (let file = waiting.shift(); file !== undefined; file = waiting.shift()) {
      const address = addressOf(file);
      const isNamedForBytes = file.startsWith("assets/");
      const kept = isNamedForBytes ? await caches.match(address, ALIKE) : undefined;
      await cache.put(address, kept ?? (await fetched(address, isNamedForBytes)));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, takeNext));
}

async function fetched(address: string, isNamedForBytes: boolean): Promise<Response> {
  const response = await fetch(address, { cache: isNamedForBytes ? "default" : "reload" });
  if (!response.ok) throw new TypeError(`${address} does not answer.`);
  // A page is not shown what was answered from elsewhere.
  return response.redirected
    ? new Response(response.body, { headers: response.headers })
    : response;
}

/** Forgets builds of which no page is open any more. */
async function forgetOldBuilds(): Promise<void> {
  const { installing, waiting } = worker.registration;
  // No page holds what a newer one has taken in until it takes over.
  if (installing || waiting) return;
  const names = await caches.keys();
  if (names.every((name) => name === cacheName || entryOfCache(name) === null)) return;
  const { held = [] } = await navigator.locks.query();
  const inUse = new Set(held.map(({ name }) => name));
  const isOld = (name: string): boolean => {
    const entry = entryOfCache(name);
    return name !== cacheName && entry !== null && !inUse.has(buildLock(entry));
  };
  await Promise.all(names.filter(isOld).map((name) => caches.delete(name)));
}

/** The file of this build that an address asks for; else one under `assets/`, which a page of a former build may need. */
function fileOf({ url, method }: Request): string | null {
  const { scope } = worker.registration;
  const [path = ""] = url.split(/[?#]/);
  if (method !== "GET" || !path.startsWith(scope)) return null;
  const file = path.slice(scope.length);
  if (file === "index.html") return "";
  return files.has(file) || file.startsWith("assets/") ? file : null;
}

async function answer(file: string, request: Request): Promise<Response> {
  // Where the browser's store is broken, there is still the line.
  return (await keptOf(file).catch(() => undefined)) ?? fetch(request);
}

async function keptOf(file: string): Promise<Response | undefined> {
  const address = addressOf(file);
  const own = await (await caches.open(cacheName)).match(address, ALIKE);
  return own ?? caches.match(address, ALIKE);
}

worker.addEventListener("install", (event) => event.waitUntil(takeIn()));
worker.addEventListener("activate", (event) =>
  event.waitUntil(Promise.all([worker.clients.claim(), forgetOldBuilds()])),
);
worker.addEventListener("fetch", (event) => {
  const file = fileOf(event.request);
  if (file === null) return;
  event.respondWith(answer(file, event.request));
  if (file === "") event.waitUntil(forgetOldBuilds());
});
worker.addEventListener("message", ({ data }) => {
  if (data === "take over") void worker.skipWaiting();
});

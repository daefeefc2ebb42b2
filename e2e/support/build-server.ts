import { cp, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { Server, ServerResponse } from "node:http";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { headersOf } from "../../src/hosting/headers.ts";

const DIST = fileURLToPath(new URL("../../dist", import.meta.url));
const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".svg": "image/svg+xml",
  ".webmanifest": "application/manifest+json",
  ".wasm": "application/wasm",
};

/** A static host of the built app that can be stopped, and be given a newer build. */
export interface BuildServer {
  readonly address: string;
  readonly stop: () => Promise<void>;
  /** Puts another build in place of the one that is served, whose first script and Markdown pane differ, and what asks for them. */
  readonly deploy: () => Promise<void>;
}

/** Serves a copy of `dist` on a port of its own while `work` lasts, with the headers that the build asks for or with none. */
export async function withBuild<Result>(
  work: (server: BuildServer) => Promise<Result>,
  { hasHeaders = true } = {},
): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), "galley-build-"));
  await cp(DIST, folder, { recursive: true });
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    if (hasHeaders) response.setHeaders(new Map(Object.entries(headersOf(pathname))));
    void answer(
      join(folder, pathname.endsWith("/") ? `${pathname}index.html` : pathname),
      response,
    );
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const at = server.address();
  if (at === null || typeof at === "string") throw new Error("the build is not served");
  try {
    return await work({
      address: `http://127.0.0.1:${at.port}/`,
      stop: () => stopped(server),
      deploy: () => deployIn(folder),
    });
  } finally {
    await stopped(server);
    await rm(folder, { recursive: true });
  }
}

async function answer(file: string, response: ServerResponse): Promise<void> {
  try {
    const bytes = await readFile(file);
    response.setHeader("content-type", TYPES[extname(file)] ?? "application/octet-stream");
    response.end(bytes);
  } catch {
    response.writeHead(404).end();
  }
}

async function stopped(server: Server): Promise<void> {
  server.closeAllConnections();
  if (server.listening) await new Promise((resolve) => server.close(resolve));
}

async function deployIn(folder: string): Promise<void> {
  const assets = join(folder, "assets");
  const scripts = (await readdir(assets)).filter((name) => name.endsWith(".js"));
  const paths = ["index.html", "service-worker.js", ...scripts.map((name) => join("assets", name))];
  const texts = new Map<string, string>();
  for (const path of paths) texts.set(path, await readFile(join(folder, path), "utf8"));
  const renamed = renamedScripts(texts);
  for (const [path, text] of texts) {
    const after = text.replaceAll(SCRIPT, (name) => renamed.get(name) ?? name);
    const name = renamed.get(path.slice("assets/".length));
    await writeFile(join(folder, name ? join("assets", name) : path), after);
    if (name) await rm(join(folder, path));
  }
}

const SCRIPT = /[\w.-]+\.js\b/g;

/** A script is named for its bytes: what asks for one with another name has another name, too. */
function renamedScripts(texts: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const renamed = new Map<string, string>();
  const isChanged = (path: string, text: string): boolean =>
    /\/(index|markdown-pane)-[^/]*$/.test(path) ||
    Array.from(text.matchAll(SCRIPT)).some(([name]) => renamed.has(name));
  for (let before = -1; before < renamed.size;) {
    before = renamed.size;
    for (const [path, text] of texts) {
      const name = path.slice("assets/".length);
      if (path.startsWith("assets/") && !renamed.has(name) && isChanged(path, text))
        renamed.set(name, name.replace("-", "-NEWBUILD-"));
    }
  }
  return renamed;
}

import { request } from "node:http";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createServer, type ViteDevServer } from "vite";
import { companion } from "./index.ts";
import { mayAsk } from "./may-ask.ts";
import { portOf, type Site, startSite } from "./testing/site.ts";

let site: Site;
let server: ViteDevServer;
let port: number;
beforeEach(async () => {
  site = await startSite((asked, response) => {
    if (asked.url === "/missing") response.statusCode = 404;
    response.setHeader("content-type", "text/html");
    response.end("<title>A title</title>");
  });
  server = await createServer({
    configFile: false,
    logLevel: "silent",
    plugins: [companion(site.world)],
    server: { host: "127.0.0.1", port: 0, ws: false, watch: null },
  });
  await server.listen();
  port = portOf(server.httpServer?.address());
});
afterEach(async () => {
  await server.close();
  await site.close();
});

const GALLEY = { "x-galley": "1", "sec-fetch-site": "same-origin" };

function ask(
  path: string,
  headers: Readonly<Record<string, string>> = GALLEY,
  method = "GET",
): Promise<{ status: number; body: string; type: string }> {
  return new Promise((resolve, reject) => {
    request({ host: "127.0.0.1", port, path, method, headers }, (response) => {
      let body = "";
      response.on("data", (chunk) => {
        body += String(chunk);
      });
      response.on("end", () =>
        resolve({
          status: response.statusCode ?? 0,
          body,
          type: response.headers["content-type"] ?? "",
        }),
      );
    })
      .on("error", reject)
      .end();
  });
}

const of = (path: string) => encodeURIComponent(site.at("site.test", path));

describe("the companion, in the development server", () => {
  test("says that it is there", async () => {
    const { status, body, type } = await ask("/__meta");
    expect([status, body]).toEqual([200, '{"companion":true}']);
    expect(type).toContain("application/json");
  });

  test("says the facts of a page, whether it answers, and why it has nothing to say", async () => {
    expect(JSON.parse((await ask(`/__meta?url=${of("/a")}`)).body)).toEqual({
      url: site.at("site.test", "/a"),
      facts: { title: "A title", authors: [], date: null, publisher: null, summary: null },
    });
    expect(JSON.parse((await ask(`/__check?url=${of("/a")}`)).body)).toEqual({
      status: 200,
      url: site.at("site.test", "/a"),
      forGood: true,
    });
    expect(JSON.parse((await ask(`/__meta?url=${of("/missing")}`)).body)).toEqual({
      error: "bad-status",
      status: 404,
    });
    expect(JSON.parse((await ask("/__meta?url=http%3A%2F%2F10.0.0.1%2F")).body)).toEqual({
      error: "private-address",
    });
    expect(JSON.parse((await ask("/__meta?url=")).body)).toEqual({ error: "bad-address" });
  });

  test.each<[string, Readonly<Record<string, string>>, string?]>([
    ["without its own header", { "sec-fetch-site": "same-origin" }],
    ["with another value of it", { ...GALLEY, "x-galley": "0" }],
    ["from another site", { ...GALLEY, "sec-fetch-site": "cross-site" }],
    ["from another port of this machine", { ...GALLEY, "sec-fetch-site": "same-site" }],
    ["typed into the address bar", { ...GALLEY, "sec-fetch-site": "none" }],
    ["without Sec-Fetch-Site", { "x-galley": "1" }],
    ["to another name", { ...GALLEY, host: "evil.example" }],
    ["to a name that begins like this machine's", { ...GALLEY, host: "localhost.evil.example" }],
    ["by POST", GALLEY, "POST"],
    ["by HEAD", GALLEY, "HEAD"],
  ])("refuses a question %s, and asks nobody", async (_, headers, method) => {
    for (const path of [`/__meta?url=${of("/a")}`, `/__check?url=${of("/a")}`, "/__meta"]) {
      expect((await ask(path, headers, method)).status).toBe(403);
    }
    expect(site.asked).toEqual([]);
  });

  test("leaves other paths to the server", async () => {
    for (const path of ["/", "/__metadata", "/__meta/x"])
      expect((await ask(path)).body).not.toContain("companion");
  });
});

test("a question from another machine is refused, whatever it says of itself", () => {
  const from = (remoteAddress: string) =>
    mayAsk({
      method: "GET",
      headers: { ...GALLEY, host: "localhost" },
      socket: { remoteAddress },
    } as unknown as Parameters<typeof mayAsk>[0]);
  for (const address of ["192.168.1.5", "10.0.0.1", "::ffff:192.168.1.5", "fe80::1", "", "8.8.8.8"])
    expect(from(address)).toBe(false);
  for (const address of ["127.0.0.1", "::1", "::ffff:127.0.0.1"]) expect(from(address)).toBe(true);
});

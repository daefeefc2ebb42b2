import type { ServerResponse } from "node:http";
import { gzipSync, brotliCompressSync, deflateSync } from "node:zlib";
import { afterEach, describe, expect, test } from "vitest";
import { checkAddress } from "./check-address.ts";
import { THE_WORLD } from "./reach.ts";
import { LONGEST_BODY } from "./read-body.ts";
import { readMeta } from "./read-meta.ts";
import { Refusal } from "./refusal.ts";
import { redirect } from "./testing/redirect.ts";
import { type Site, startSite } from "./testing/site.ts";

let site: Site;
afterEach(() => site.close());

/** A page with this title. */
const page = (title: string) => `<!doctype html><title>${title}</title>`;
const html = (
  response: ServerResponse,
  body: string | Uint8Array,
  headers: Readonly<Record<string, string>> = {},
) => {
  response.writeHead(200, { "content-type": "text/html", ...headers });
  response.end(body);
};

/** The code of the refusal, or the title that was read. */
async function outcome(address: string, world = site.world): Promise<string | null> {
  try {
    return (await readMeta(address, world)).facts.title;
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
}

describe("a page is read", () => {
  test("with the address that it was found at, sending nothing that says who asks", async () => {
    site = await startSite((request, response) =>
      request.url === "/old"
        ? redirect(response, "/new?a=1")
        : html(response, page("A title"), { "set-cookie": "a=b" }),
    );
    expect(await readMeta(site.at("site.test", "/old"), site.world)).toMatchObject({
      url: site.at("site.test", "/new?a=1"),
      facts: { title: "A title" },
    });
    const sent = site.asked.map(({ headers }) => Object.keys(headers).toSorted());
    const all = ["accept", "accept-encoding", "connection", "host", "user-agent"];
    expect(sent).toEqual([all, all]);
    expect(site.asked[0]?.headers["user-agent"]).toContain("Galley");
  });

  test.each([
    ["gzip", gzipSync],
    ["deflate", deflateSync],
    ["br", brotliCompressSync],
  ])("compressed by %s", async (encoding, compress) => {
    site = await startSite((_, response) =>
      html(response, compress(page("Small")), { "content-encoding": encoding }),
    );
    expect(await outcome(site.at("site.test"))).toBe("Small");
  });

  const ENCODED: readonly (readonly [string, string, string, readonly number[]])[] = [
    ["GBK by its header", "text/html; charset=gbk", "", [0xd6, 0xd0, 0xce, 0xc4]],
    ["GBK by its meta", "text/html", '<meta charset="gb2312">', [0xd6, 0xd0, 0xce, 0xc4]],
    [
      "Big5 by its meta",
      "text/html",
      '<meta http-equiv="Content-Type" content="text/html; charset=big5">',
      [0xa4, 0xa4, 0xa4, 0xe5],
    ],
    ["Shift_JIS by its header", 'text/html;charset="Shift_JIS"', "", [0x92, 0x86, 0x95, 0xb6]],
    ["UTF-8 by nothing", "text/html", "", [0xe4, 0xb8, 0xad, 0xe6, 0x96, 0x87]],
    [
      "UTF-8 by an encoding that there is not",
      "text/html; charset=x-none",
      "",
      [0xe4, 0xb8, 0xad, 0xe6, 0x96, 0x87],
    ],
  ];
  test.each(ENCODED)("in %s", async (_, type, head, bytes) => {
    const body = Buffer.concat([
      Buffer.from(`<!doctype html>${head}<title>`),
      Buffer.from(bytes),
      Buffer.from("</title>"),
    ]);
    site = await startSite((__, response) => html(response, body, { "content-type": type }));
    expect(await outcome(site.at("site.test"))).toBe("中文");
  });

  test("in UTF-16 by its mark, whatever its header says", async () => {
    const body = Buffer.from(`\uFEFF${page("中文")}`, "utf16le");
    site = await startSite((_, response) =>
      html(response, body, { "content-type": "text/html; charset=utf-8" }),
    );
    expect(await outcome(site.at("site.test"))).toBe("中文");
  });

  test("whose bytes are none in its encoding, with a mark in their place", async () => {
    const body = Buffer.concat([
      Buffer.from("<title>a"),
      Buffer.from([0xff]),
      Buffer.from("b</title>"),
    ]);
    site = await startSite((_, response) => html(response, body));
    expect(await outcome(site.at("site.test"))).toBe("a\uFFFDb");
  });
});

describe("an address is refused before anybody is asked", () => {
  test.each([
    ["no address", "nothing"],
    ["another protocol", "ftp://site.test/"],
    ["a file", "file:///etc/passwd"],
    ["data", "data:text/html,<title>x</title>"],
    ["a script", "javascript:alert(1)"],
    ["a name in the address", "http://user@site.test/"],
    ["a password in the address", "http://:secret@site.test/"],
    ["an unusual port", "http://site.test:8080/"],
    ["a port of mail", "https://site.test:25/"],
  ])("with %s", async (_, address) => {
    site = await startSite((__, response) => html(response, page("no")));
    expect(await outcome(address)).toBe("bad-address");
    expect(site.asked).toEqual([]);
    expect(site.lookedUp).toEqual([]);
  });

  test.each([
    "127.0.0.2",
    "127.1.1",
    "0x7f000002",
    "2130706434",
    "10.0.0.1",
    "169.254.169.254",
    "192.168.0.1",
    "100.64.0.1",
    "0.0.0.0",
    "[::1]",
    "[::ffff:127.0.0.1]",
    "[::ffff:7f00:1]",
    "[fd00::1]",
    "[fe80::1]",
    "[64:ff9b::7f00:1]",
    "[2002:7f00:1::]",
  ])("as the private address %s", async (host) => {
    site = await startSite((_, response) => html(response, page("no")));
    expect(await outcome(`http://${host}/`)).toBe("private-address");
    expect(site.asked).toEqual([]);
  });

  test("as a name that stands for a private address, or for one among public ones", async () => {
    site = await startSite((_, response) => html(response, page("no")));
    site.name("inside.test", ["10.0.0.7"]);
    site.name("both.test", ["127.0.0.1", "10.0.0.7"]);
    site.name("six.test", ["::1"]);
    for (const name of ["inside.test", "both.test", "six.test"])
      expect(await outcome(site.at(name))).toBe("private-address");
    expect(site.asked).toEqual([]);
  });

  test("and this machine is private to the companion as it is served", async () => {
    site = await startSite((_, response) => html(response, page("no")));
    const withPort = { ...THE_WORLD, isUsualPort: site.world.isUsualPort };
    for (const host of ["127.0.0.1", "localhost", "[::1]"])
      expect(await outcome(site.at(host), withPort)).toBe("private-address");
    expect(await outcome(site.at("127.0.0.1"), THE_WORLD)).toBe("bad-address");
    expect(site.asked).toEqual([]);
  });

  test("as a name that nobody knows", async () => {
    site = await startSite((_, response) => html(response, page("no")));
    expect(await outcome(site.at("nowhere.test"))).toBe("no-answer");
  });
});

describe("the address that was checked is the one that is connected to", () => {
  test("though the name means another one when it is looked up again", async () => {
    site = await startSite((_, response) => html(response, page("The first")));
    site.name("rebound.test", ["127.0.0.1"], ["127.0.0.2"]);
    expect(await outcome(site.at("rebound.test"))).toBe("The first");
    expect(site.lookedUp).toEqual(["rebound.test"]);
    expect(await outcome(site.at("rebound.test"))).toBe("private-address");
  });

  test("and a redirect to the same name is looked up and checked anew, by a connection of its own", async () => {
    site = await startSite((_, response) => redirect(response, "/again"));
    site.name("rebound.test", ["127.0.0.1"], ["10.0.0.1"]);
    expect(await outcome(site.at("rebound.test"))).toBe("private-address");
    expect(site.lookedUp).toEqual(["rebound.test", "rebound.test"]);
    expect(site.asked.map(({ path }) => path)).toEqual(["/"]);
  });
});

test("no connection is kept for the next question, when the name may mean another address", async () => {
  site = await startSite((_, response) => void response.end());
  const world = { ...site.world, isPublic: (address: string) => address.startsWith("127.") };
  site.name("rebound.test", ["127.0.0.1"], ["127.0.0.9"]);
  const check = () => checkAddress(site.at("rebound.test"), world);
  expect(await check()).toMatchObject({ status: 200 });
  await expect(check()).rejects.toMatchObject({ code: "no-answer" });
});

describe("redirects", () => {
  const countdown = (response: ServerResponse, path: string) => {
    const left = Number(path.slice(1));
    return left > 0 ? redirect(response, `/${left - 1}`) : html(response, page("There"));
  };

  test("are followed three times and no more", async () => {
    site = await startSite((request, response) => countdown(response, request.url ?? ""));
    expect(await outcome(site.at("site.test", "/3"))).toBe("There");
    expect(await outcome(site.at("site.test", "/4"))).toBe("too-many-redirects");
  });

  test("that go round in a circle end", async () => {
    site = await startSite((_, response) => redirect(response, "/"));
    expect(await outcome(site.at("site.test"))).toBe("too-many-redirects");
    expect(site.asked).toHaveLength(4);
  });

  test.each([
    ["http://10.0.0.1/", "private-address"],
    ["http://[::1]/", "private-address"],
    ["//inside.test/", "private-address"],
    ["http://site.test:22/", "bad-address"],
    ["http://a:b@site.test/", "bad-address"],
    ["file:///etc/passwd", "bad-address"],
    ["http://", "bad-address"],
  ])("to %s are refused", async (location, code) => {
    site = await startSite((_, response) => redirect(response, location));
    site.name("inside.test", ["192.168.0.1"]);
    expect(await outcome(site.at("site.test"))).toBe(code);
    expect(site.asked).toHaveLength(1);
  });
});

describe("an answer is refused", () => {
  test.each([["application/pdf"], ["image/png"], ["text/plain"], ["application/json"], [""]])(
    "that is %s and no page",
    async (type) => {
      site = await startSite((_, response) => html(response, page("no"), { "content-type": type }));
      expect(await outcome(site.at("site.test"))).toBe("not-html");
    },
  );

  test.each(["zstd", "constructor"])(
    "that is compressed in a way nobody asked for: %s",
    async (encoding) => {
      site = await startSite((_, response) =>
        html(response, page("no"), { "content-encoding": encoding }),
      );
      expect(await outcome(site.at("site.test"))).toBe("not-html");
    },
  );

  test("that is an error, with its number", async () => {
    site = await startSite((_, response) => {
      response.writeHead(404, { "content-type": "text/html" });
      response.end(page("Not found"));
    });
    const refused = readMeta(site.at("site.test"), site.world);
    await expect(refused).rejects.toMatchObject({ code: "bad-status", status: 404 });
  });

  test("that breaks off", async () => {
    site = await startSite((_, response) => {
      response.writeHead(200, { "content-type": "text/html", "content-length": "1000" });
      response.write(page("no"));
      setTimeout(() => response.destroy(), 20);
    });
    expect(await outcome(site.at("site.test"))).toBe("no-answer");
  });

  test("that does not come, or comes too slowly, or by too many slow steps", async () => {
    site = await startSite((request, response) => {
      if (request.url === "/silent") return;
      if (request.url === "/slow") {
        response.writeHead(200, { "content-type": "text/html" });
        const drip = setInterval(() => response.write(" "), 10);
        response.on("close", () => clearInterval(drip));
        return;
      }
      setTimeout(() => redirect(response, "/step"), 120);
    }, 300);
    for (const path of ["/silent", "/slow", "/step"]) {
      const began = performance.now();
      expect(await outcome(site.at("site.test", path))).toBe("too-slow");
      expect(performance.now() - began).toBeLessThan(1_500);
    }
  });

  test("when the name server does not answer in time", async () => {
    site = await startSite((_, response) => html(response, page("no")), 100);
    const never = { ...site.world, resolve: () => new Promise<never>(() => undefined) };
    expect(await outcome(site.at("site.test"), never)).toBe("too-slow");
  });
});

describe("of an answer without end", () => {
  test("a megabyte is received, and its title read", async () => {
    let sent = 0;
    site = await startSite((_, response) => {
      response.writeHead(200, { "content-type": "text/html" });
      response.write(page("Endless"));
      const piece = Buffer.alloc(65_536, " ");
      const pour = () => {
        if (response.destroyed) return;
        sent += piece.length;
        if (response.write(piece)) setImmediate(pour);
      };
      response.on("drain", pour);
      pour();
    });
    expect(await outcome(site.at("site.test"))).toBe("Endless");
    // What lies in the buffers of the connection comes on top.
    expect(sent).toBeLessThan(LONGEST_BODY + 16_000_000);
  });

  test("a megabyte is expanded, however small it comes", async () => {
    // Members of a gzip file one after the other are one text.
    const spaces = gzipSync(Buffer.alloc(10_000_000, " "));
    const bomb = Buffer.concat([
      gzipSync(page("Bomb")),
      ...Array.from({ length: 50 }, () => spaces),
    ]);
    expect(bomb.length).toBeLessThan(LONGEST_BODY);
    site = await startSite((_, response) => html(response, bomb, { "content-encoding": "gzip" }));
    const taken = () => process.memoryUsage().arrayBuffers;
    const before = taken();
    let most = 0;
    const watch = setInterval(() => {
      most = Math.max(most, taken() - before);
    }, 2);
    expect(await outcome(site.at("site.test"))).toBe("Bomb");
    clearInterval(watch);
    expect(Math.max(most, taken() - before)).toBeLessThan(100_000_000);
  });

  test("nothing is read behind the megabyte", async () => {
    const body = `${" ".repeat(LONGEST_BODY)}${page("Too far")}`;
    site = await startSite((_, response) => html(response, body));
    expect(await outcome(site.at("site.test"))).toBeNull();
  });
});

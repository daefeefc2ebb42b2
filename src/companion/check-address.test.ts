import { afterEach, describe, expect, test } from "vitest";
import { checkAddress } from "./check-address.ts";
import { redirect } from "./testing/redirect.ts";
import { type Site, startSite } from "./testing/site.ts";

let site: Site;
afterEach(() => site.close());

describe("whether an address answers", () => {
  test("is asked by HEAD, and by GET where that fails", async () => {
    site = await startSite((request, response) => {
      const gone = request.url === "/gone";
      const refusesHead = request.url === "/get-only" && request.method === "HEAD";
      response.writeHead(gone ? 410 : refusesHead ? 405 : 200, { "content-type": "image/png" });
      response.end();
    });
    const check = (path: string) => checkAddress(site.at("site.test", path), site.world);
    expect(await check("/fine")).toMatchObject({ status: 200, url: site.at("site.test", "/fine") });
    expect(await check("/get-only")).toMatchObject({ status: 200 });
    expect(await check("/gone")).toMatchObject({ status: 410 });
    expect(site.asked.map(({ method, path }) => `${method} ${path}`)).toEqual([
      "HEAD /fine",
      "HEAD /get-only",
      "GET /get-only",
      "HEAD /gone",
      "GET /gone",
    ]);
  });

  test("is asked by GET, too, of a server that breaks off HEAD or leaves it without an answer", async () => {
    site = await startSite((request, response) => {
      if (request.method === "HEAD") {
        if (request.url === "/reset") response.destroy();
      } else response.end();
    }, 300);
    const check = (path: string) => checkAddress(site.at("site.test", path), site.world);
    expect(await check("/reset")).toMatchObject({ status: 200 });
    expect(await check("/silent")).toMatchObject({ status: 200 });
    await expect(checkAddress(site.at("nobody.test"), site.world)).rejects.toMatchObject({
      code: "no-answer",
    });
  });

  test("also where it takes some redirects, but not without end", async () => {
    site = await startSite((request, response) => {
      const step = Number(request.url?.slice(1));
      if (step > 0) redirect(response, `/${step - 1}`);
      else if (request.url === "/round") redirect(response, "/round");
      else response.end();
    });
    const check = (path: string) => checkAddress(site.at("site.test", path), site.world);
    expect(await check("/7")).toMatchObject({ status: 200, url: site.at("site.test", "/0") });
    await expect(check("/round")).rejects.toMatchObject({ code: "too-many-redirects" });
  });

  test("and where it leads, for good or for now", async () => {
    site = await startSite((request, response) => {
      if (request.url === "/moved") return redirect(response, "/new", 301);
      if (request.url === "/away") return redirect(response, "/moved", 302);
      response.end();
    });
    const check = (path: string) => checkAddress(site.at("site.test", path), site.world);
    const url = site.at("site.test", "/new");
    expect(await check("/moved")).toEqual({ status: 200, url, forGood: true });
    expect(await check("/away")).toEqual({ status: 200, url, forGood: false });
  });

  test("goes by the same rules", async () => {
    site = await startSite((_, response) => redirect(response, "http://10.0.0.1/"));
    await expect(checkAddress(site.at("site.test"), site.world)).rejects.toMatchObject({
      code: "private-address",
    });
    await expect(checkAddress("http://127.0.0.2/", site.world)).rejects.toMatchObject({
      code: "private-address",
    });
  });
});

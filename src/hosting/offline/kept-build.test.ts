import { expect, it } from "vitest";
import { holdBuild } from "../../session/updates/hold-build.ts";
import { buildLock } from "./kept-build.ts";

it("knows a page's build by the lock that the page holds", () => {
  const held: unknown[] = [];
  const manager: LockManager = {
    request: (name: string) => {
      held.push(name);
      return Promise.resolve();
    },
    query: () => Promise.resolve({ held: [], pending: [] }),
  };
  holdBuild(manager, "https://galley.example/assets/index-DNuV_wF8.js");
  expect(held).toEqual([buildLock("index-DNuV_wF8.js")]);
});

import { expect, it } from "vitest";
import { headersFile, headersOf } from "./headers.ts";

it("lets nobody frame the page, and Galley alone the frame of a remote picture", () => {
  for (const page of ["/", "/index.html"])
    expect(headersOf(page)["content-security-policy"]).toMatch(
      /script-src 'self'.*frame-ancestors 'none'/,
    );
  expect(headersOf("/remote-image.html")["content-security-policy"]).toBe("frame-ancestors 'self'");
});

it("has types not guessed, the page's window its own, and parts for no other origin", () => {
  for (const path of ["/", "/icon.svg", "/assets/a.js"])
    expect(headersOf(path)).toMatchObject({
      "x-content-type-options": "nosniff",
      "cross-origin-opener-policy": "same-origin",
    });
  expect(headersOf("/assets/a.js")).toHaveProperty("cross-origin-resource-policy", "same-origin");
  // Its frame has no origin of its own.
  expect(headersOf("/remote-image.js")).not.toHaveProperty("cross-origin-resource-policy");
});

it("writes the same into a file for static hosts", () => {
  expect(headersFile()).toMatch(/^\/\*\n {2}x-content-type-options: nosniff\n/);
  expect(headersFile()).toMatch(
    /\n\/index\.html\n {2}content-security-policy: default-src 'self';/,
  );
});

import { describe, expect, it } from "vitest";
import { readRoute, routeAddress } from "./route.ts";
import type { Route } from "./route.ts";

describe("a route", () => {
  const routes: Route[] = [
    { screen: "library" },
    { screen: "issue", id: "a/b 期", part: "text" },
    { screen: "issue", id: "7", part: "front-matter" },
    { screen: "settings", profileId: null },
    { screen: "settings", profileId: "weekly-zh" },
    { screen: "archive" },
    { screen: "numbers" },
  ];
  it.each(routes.map((route) => [routeAddress(route), route] as const))(
    "%s comes back",
    (address, route) => {
      expect(readRoute(address)).toEqual(route);
    },
  );

  it("is the library where the address says nothing known", () => {
    for (const hash of ["", "#", "#/", "#/nothing", "#/issue/", "#%"])
      expect(readRoute(hash)).toEqual({ screen: "library" });
  });
});

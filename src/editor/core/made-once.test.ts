import { Plugin } from "@tiptap/pm/state";
import { expect, it } from "vitest";
import { defaultProfile } from "../../issue/profile/shipped-profiles.ts";
import { contextFor } from "../testing/context.ts";
import { NO_LINK_SERVICE } from "./link-service.ts";
import { madeOnce } from "./made-once.ts";

it("Plugins stay the same while the text looks the same, and come when their part is loaded", () => {
  let context = contextFor();
  let loaded = false;
  const plugins = madeOnce(
    () => context,
    () => (loaded ? [new Plugin({})] : []),
  );
  expect(plugins()).toEqual([]);
  loaded = true;
  const [made] = plugins();
  expect(made).toBeInstanceOf(Plugin);
  context = { ...context, links: { ...NO_LINK_SERVICE } };
  expect(plugins()[0]).toBe(made);
  context = { ...context, profile: defaultProfile("en") };
  expect(plugins()[0]).not.toBe(made);
});

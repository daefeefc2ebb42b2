import type { Plugin } from "vite";
import { expect, test } from "vitest";
import config from "../../vite.config.ts";
import { METADATA_HOSTS } from "../links/metadata/index.ts";

test("the built page may connect to itself and the sources of metadata, and to nobody else", async () => {
  const plugins = (config.plugins ?? []).flat() as Plugin[];
  const plugin = plugins.find(({ name }) => name === "galley:page-headers");
  const transform = plugin?.transformIndexHtml as unknown as () => {
    attrs: { content: string };
  }[];
  const policy = transform()[0]?.attrs.content ?? "";
  const connect = policy.split("; ").find((directive) => directive.startsWith("connect-src "));
  expect(connect?.split(" ").slice(1)).toEqual([
    "'self'",
    ...METADATA_HOSTS.map((host) => `https://${host}`),
  ]);
});

test("the companion is part of the servers, which listen on this machine only", () => {
  const plugins = (config.plugins ?? []).flat() as Plugin[];
  expect(plugins.map(({ name }) => name)).toContain("galley:companion");
  expect(config.server?.host).toBe("127.0.0.1");
  expect(config.preview?.host).toBe("127.0.0.1");
});

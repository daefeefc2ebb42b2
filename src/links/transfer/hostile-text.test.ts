import { describe, expect, it } from "vitest";
import { readFound } from "./read-found.ts";
import { cpuTime } from "../../testing/cpu-time.ts";

const read = (texts: Record<string, string>) => readFound({ texts, files: [] });

describe("text that was made to hang its reader", () => {
  const LONG = 200_000;
  it.each([
    ["brackets that open", "[".repeat(LONG)],
    ["brackets in brackets", "[a[b]".repeat(LONG / 4)],
    ["links that never end", "[a](https://a.example/(".repeat(LONG / 20)],
    ["addresses that never end", `https://a.example/${")".repeat(LONG)}`],
    ["lines that end in brackets", `http://x${")".repeat(8000)}\n`.repeat(50)],
    ["angles", "<https://a".repeat(LONG / 10)],
    ["spaces", `https://a.example/${" ".repeat(LONG)}x`],
    ["stamps", "[10:03".repeat(LONG / 6)],
    ["colons", "a:".repeat(LONG)],
    ["list items", "<dt><a href=x>".repeat(LONG / 14)],
  ])("is read at once: %s", (_, text) => {
    const begun = cpuTime();
    read({ "text/plain": text });
    read({ "text/plain": `${text} https://a.example/` });
    read({ "text/html": text });
    expect(cpuTime() - begun).toBeLessThan(2_000);
  });
});

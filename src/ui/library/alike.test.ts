import { describe, expect, it } from "vitest";
import { alikeAmong } from "./alike.ts";

const row = (id: string, title: string | null, number: number | null = 3) => ({
  id,
  title,
  number,
  date: "2026-01-05",
});

describe("issues that look alike in the library", () => {
  it("are those of one number, title and day", () => {
    const rows = [row("a", "Small"), row("b", "Large"), row("c", "Small"), row("d", "Small", 4)];
    expect([...alikeAmong(rows)]).toEqual(["a", "c"]);
    expect(alikeAmong([row("a", null), row("b", "Small")]).size).toBe(0);
  });
});

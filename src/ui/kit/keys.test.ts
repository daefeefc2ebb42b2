import { describe, expect, it } from "vitest";
import { spellKeys } from "./keys.tsx";

describe("a shortcut", () => {
  it("is written as the keyboard names it", () => {
    expect(spellKeys("Mod-Shift-v", true)).toBe("⌘⇧V");
    expect(spellKeys("Mod-Shift-v", false)).toBe("Ctrl+Shift+V");
    expect(spellKeys("Alt-Up", false)).toBe("Alt+↑");
    expect(spellKeys("F6", true)).toBe("F6");
  });
});

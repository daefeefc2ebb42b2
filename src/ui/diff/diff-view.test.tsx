// @vitest-environment jsdom
import { afterEach, describe, expect, it } from "vitest";
import { show } from "../testing/show.tsx";
import { DiffView } from "./diff-view.tsx";
import { diffRows } from "./rows.ts";

let ended: () => void = () => undefined;

describe("a diff on screen", () => {
  afterEach(() => ended());

  it("has sign, number and the changed characters marked, and says in words what a sign says", async () => {
    const diff = diffRows("- see [a](https://a.example)\n", "- see [a](https://b.example)\n");
    const { place, end } = await show(<DiffView diff={diff} label="Changes" />);
    ended = end;
    const lines = [...place.querySelectorAll(".code-line")];
    expect(lines.map((line) => line.querySelector(".sign")?.textContent)).toEqual([
      "−removed",
      "+added",
    ]);
    expect(lines.map((line) => line.querySelector("mark")?.textContent)).toEqual(["a", "b"]);
    expect(lines.map((line) => line.querySelector(".text")?.textContent)).toEqual([
      "- see [a](https://a.example)",
      "- see [a](https://b.example)",
    ]);
  });

  it("shows text as text", async () => {
    const diff = diffRows("", "<img src=x onerror=alert(1)>\n");
    const { place, end } = await show(<DiffView diff={diff} label="Changes" />);
    ended = end;
    expect(place.querySelector("img")).toBeNull();
    expect(place.textContent).toContain("<img src=x onerror=alert(1)>");
  });
});

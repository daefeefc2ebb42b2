import { describe, expect, it } from "vitest";
import { defaultProfile } from "../../issue/profile/shipped-profiles.ts";
import { parseIssue } from "../../markdown/lens.ts";
import { placeOfWords } from "./word-jump.ts";

const profile = defaultProfile("en");

/** The text behind the place that words of an issue are found at, to its block's end. */
function behind(body: string, text: string, query: string): string | null {
  const { doc } = parseIssue(`# Reports\n\nfirst\n\n${body}\n\nlast\n`, profile);
  const place = placeOfWords(doc, { issueId: "1", text, query });
  if (place === null) return null;
  const at = doc.resolve(place);
  return at.nodeAfter?.type.name === "figure"
    ? "a figure"
    : at.parent.textBetween(at.parentOffset, at.parent.content.size);
}

describe("words that were found in an issue", () => {
  it("are shown in the block that has their line", () => {
    const body = "- a word here\n- a **word** there";
    expect(behind(body, "a word there", "word")).toBe("word there");
  });

  it.each([
    ["a row of a table", "| One | Two |\n|---|---|\n| grey | lighthouse here |", "lighthouse here"],
    ["raw HTML", "<div>\nthe lighthouse here\n</div>", "lighthouse here\n</div>"],
    ["an entity", "R&amp;D of a lighthouse here", "lighthouse here"],
  ])("are shown in %s", (_what, body, shown) => {
    const line = body.split("\n").find((each) => each.includes("lighthouse")) ?? "";
    expect(behind(body, line, "lighthouse")).toBe(shown);
  });

  it("are shown in a figure, by its caption", () => {
    const body = `<div class="row mt-3">
    <div class="col-sm mt-0 mb-0">
        {% include figure.liquid path="/a.png" caption="A lighthouse" %}
    </div>
</div>`;
    expect(behind(body, "A lighthouse", "lighthouse")).toBe("a figure");
  });

  it("are shown in any width and case, at their own letters", () => {
    expect(behind("ﬃ ３８％ here", "ﬃ ３８％ here", "38%")).toBe("３８％ here");
  });

  it("are shown where most of them are", () => {
    const body = "grey things\n\na grey lighthouse";
    expect(behind(body, "other by now", "grey lighthouse")).toBe("grey lighthouse");
  });

  it("are nowhere when they are gone", () => {
    expect(behind("things", "a lighthouse", "lighthouse")).toBeNull();
  });
});

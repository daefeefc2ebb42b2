import { describe, expect, it } from "vitest";
import type { Profile } from "../../issue/profile/profile.ts";
import { defaultProfile } from "../../issue/profile/shipped-profiles.ts";
import { parseIssue } from "../../markdown/index.ts";
import { slotsIn } from "./slot-at-caret.ts";

const en: Profile = { ...defaultProfile("en"), sectionLevel: 2 };

/** What would stand before the comment of the item with these words, the last of its list. */
function separatorIn(text: string, words: string, profile = en): string | undefined {
  const { doc } = parseIssue(text, profile);
  let found: string | undefined;
  doc.descendants((node, pos) => {
    if (node.type.name === "list_item" && node.textContent === words)
      found = slotsIn(doc, pos, profile).find(({ name }) => name === "comment")?.separator;
  });
  return found;
}

describe("a comment is parted from its title as its neighbours are", () => {
  it.each([
    [
      "a dash",
      "## Tools\n\n- [A](https://a.example) — one\n- [B](https://b.example) — two\n- [New](https://n.example)\n",
      " — ",
    ],
    [
      "a dash, where the links stand in bold",
      "## Tools\n\n- **[A](https://a.example)** - one\n- **[New](https://n.example)**\n",
      " - ",
    ],
    [
      "a full-width colon",
      "## Tools\n\n- [A](https://a.example)：one\n- [New](https://n.example)\n",
      "：",
    ],
    ["a dot", "## Tools\n\n- [A](https://a.example) · one\n- [New](https://n.example)\n", " · "],
    [
      "a blank alone",
      "## Tools\n\n- [A](https://a.example) by Ann\n- [New](https://n.example)\n",
      " ",
    ],
    [
      "what most of the last have",
      "## Tools\n\n- [A](https://a.example): one\n- [B](https://b.example) — two\n- [C](https://c.example) — three\n- [New](https://n.example)\n",
      " — ",
    ],
    [
      "what other sections have, where it is alone",
      "## Tools\n\n- [A](https://a.example) — one\n\n## Jobs\n\n- [New](https://n.example)\n",
      " — ",
    ],
    ["the usual colon where there is nobody else", "## Jobs\n\n- [New](https://n.example)\n", ": "],
  ])("%s", (_name, text, wanted) => {
    expect(separatorIn(text, "New")).toBe(wanted);
  });

  it("a title says nothing of what stands behind a product", () => {
    const zh = defaultProfile("zh-CN");
    const text = "# 产品\n\n- [甲](https://a.example)：一\n- 乙[推出](https://b.example)丙\n";
    expect(separatorIn(text, "乙推出丙", zh)).toBe("，");
  });
});

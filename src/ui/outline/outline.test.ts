import { describe, expect, it } from "vitest";
import { readProfile } from "../../issue/profile/read-profile.ts";
import { weeklyZh } from "../../issue/profile/shipped/weekly-zh.ts";
import { countText, linksIn } from "../../issue/questions/index.ts";
import { parseIssue } from "../../markdown/index.ts";
import { issueCounts } from "./issue-counts.ts";
import { outlineRows, rowAt } from "./outline-rows.ts";

const TEXT = `导语一句。

# 研究报告

- [**甲**](https://example.org/a)：一句
- [**乙**](https://example.org/b)

## 深读

正文

# 其他阅读

- [丙](https://example.org/c)
`;

function readIssue() {
  const read = readProfile(weeklyZh);
  if ("problems" in read) throw new Error("The shipped profile cannot be read.");
  return parseIssue(TEXT, read.profile);
}

describe("the outline", () => {
  const { doc, profile } = readIssue();
  const rows = outlineRows(doc, profile);

  it("shows the introduction, the sections with their items, and deep dives", () => {
    const told = rows.map((row) =>
      [row.type, "title" in row && row.title, row.type === "section" && row.items].filter(
        (part) => part !== false,
      ),
    );
    expect(told).toEqual([
      ["intro"],
      ["section", "研究报告", 2],
      ["deep-dive", "深读"],
      ["section", "其他阅读", 1],
    ]);
  });

  it("leads to the end of a section's title and to the heading of a deep dive", () => {
    const [, reports, dive] = rows;
    expect(doc.resolve(reports!.at).parent.textContent).toBe("研究报告");
    expect(doc.resolve(dive!.at).parent.textContent).toBe("深读");
  });

  it("knows the part that holds the caret", () => {
    expect(rowAt(rows, 1)).toBe(0);
    expect(rowAt(rows, rows[2]!.at)).toBe(2);
    expect(rowAt(rows, doc.content.size)).toBe(3);
  });

  it("counts part by part what the whole document has, less the headings of its sections", () => {
    const { links, figures, ...text } = issueCounts(doc);
    const headings = countText(parseIssue("研究报告 其他阅读\n").doc);
    const whole = countText(doc);
    expect(text).toEqual({
      words: whole.words - headings.words,
      characters: whole.characters - headings.characters,
    });
    expect(links).toBe(linksIn(doc).length);
    expect(figures).toBe(0);
  });

  it("counts nothing in an issue that has only the headings of its profile", () => {
    const { doc: empty } = parseIssue("# 研究报告\n\n# 热点论文\n\n# 其他阅读\n");
    expect(issueCounts(empty)).toEqual({ words: 0, characters: 0, links: 0, figures: 0 });
  });
});

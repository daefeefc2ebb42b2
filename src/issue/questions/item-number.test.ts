import { describe, expect, it, test } from "vitest";
import { schema } from "../schema/index.ts";
import { digitsLike, itemNumber } from "./item-number.ts";

const line = (words: string) => schema.node("paragraph", null, [schema.text(words)]);
const valueIn = (words: string): number | null => itemNumber(line(words))?.value ?? null;

describe("the number of an item", () => {
  it.each([
    ["1、甲", 1],
    ["12. a", 12],
    ["03．甲", 3],
    ["①甲", 1],
    ["㉑ 甲", 21],
    ["⑵ 甲", 2],
    ["⒊甲", 3],
    ["❹、甲", 4],
    ["⓫ 甲", 11],
    ["➌ 甲", 3],
    ["7️⃣ 甲", 7],
    ["1️⃣2️⃣甲", 12],
    ["１２．甲", 12],
    ["３、甲", 3],
    ["🔟 甲", 10],
    ["（3）甲", 3],
    ["4) a", 4],
    ["[5] a", 5],
    ["【6】甲", 6],
    ["一、甲", 1],
    ["十二、甲", 12],
    ["（二十）甲", 20],
    ["#3 甲", 3],
    ["No. 4 a", 4],
  ])("%s", (words, value) => {
    expect(valueIn(words)).toBe(value);
  });

  it.each([
    "1.5 倍",
    "１．５倍",
    "2026 年",
    "一二线城市",
    "一、二线城市",
    "三星、苹果",
    "1 月",
    "# a",
    "Nova 3 a",
    "[2511.01846] a",
  ])("is none in %s", (words) => {
    expect(valueIn(words)).toBeNull();
  });

  test("is written on in its own way, and plainly beyond what there are signs for", () => {
    const next = (digits: string, value: number) => digitsLike(digits, value);
    expect(["1", "01", "１", "①", "⑴", "❶", "1️⃣", "一"].map((digits) => next(digits, 2))).toEqual([
      "2",
      "02",
      "２",
      "②",
      "⑵",
      "❷",
      "2️⃣",
      "二",
    ]);
    expect([next("❿", 11), next("九", 10), next("十九", 20), next("9️⃣", 10)]).toEqual([
      "⓫",
      "十",
      "二十",
      "🔟",
    ]);
    expect([next("㊿", 51), next("➉", 11), next("九十九", 100)]).toEqual(["51", "11", "100"]);
  });
});

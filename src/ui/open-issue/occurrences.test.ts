import { getI18n } from "react-i18next";
import { expect, it } from "vitest";
import type { LinkOccurrence } from "../../session/archive/archive-state.ts";
import { startTexts, switchTexts } from "../texts/i18n.ts";
import { occurrenceName } from "./occurrences.ts";

const seen: LinkOccurrence = {
  of: { kind: "issue", id: "7" },
  number: 7,
  headline: "Chips",
  date: "2025-11-24 08:00:00",
  section: "热点论文",
  words: "A paper",
  href: "https://arxiv.org/abs/2510.00001",
};

it("an issue is named as one, in each language, and by its day or headline where it has no number", async () => {
  await startTexts("en");
  const name = (occurrence: LinkOccurrence): string => occurrenceName(getI18n().t, occurrence);
  expect(name(seen)).toBe("issue 7 · 热点论文");
  expect(name({ ...seen, number: null })).toBe("2025-11-24 · 热点论文");
  expect(name({ ...seen, number: null, date: null, section: null })).toBe("Chips");
  await switchTexts("zh-CN");
  expect(name(seen)).toBe("第7期 · 热点论文");
});

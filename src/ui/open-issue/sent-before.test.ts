import { getI18n } from "react-i18next";
import { expect, it } from "vitest";
import type { SentPlace } from "../../session/delivery/delivery.ts";
import { startTexts, switchTexts } from "../texts/i18n.ts";
import { lateTexts } from "../texts/late-texts.ts";
import { sentBeforeText } from "./sent-before.ts";

const place: SentPlace = {
  number: 7,
  headline: "Chips",
  date: "2025-11-24 08:00:00",
  section: "热点论文",
  isOpen: false,
  others: 0,
};

it("where a thing was sent before is said with its day, once, in each language", async () => {
  await startTexts("en");
  await lateTexts.load();
  const said = (change: Partial<SentPlace>) => sentBeforeText(getI18n().t, { ...place, ...change });
  expect(said({})).toBe("Sent before in issue 7 · 热点论文, 2025-11-24");
  expect(said({ number: null })).toBe("Sent before in 2025-11-24 · 热点论文");
  expect(said({ number: null, date: null })).toBe("Sent before in Chips · 热点论文");
  expect(said({ others: 2 })).toMatch(/2025-11-24, and in 2 other issues$/);
  expect(said({ isOpen: true })).toBe("Already in the issue that is open, in 热点论文");
  expect(said({ isOpen: true, section: null })).toBe("Already in the issue that is open");
  await switchTexts("zh-CN");
  expect(said({ others: 1 })).toBe("以前发过：第7期 · 热点论文，2025-11-24；另外1期里也有");
});

import type { TFunction } from "i18next";
import type { SentPlace } from "../../session/delivery/delivery.ts";
import { occurrenceName } from "./occurrences.ts";

/** One sentence for where a thing was linked before, and when. Its texts are late ones. */
export function sentBeforeText(t: TFunction, place: SentPlace): string {
  const { number, date, section, isOpen, others } = place;
  const said = isOpen
    ? t(section === null ? "capture.sent.openTop" : "capture.sent.open", { section })
    : t(number === null || date === null ? "capture.sent.in" : "capture.sent.inOf", {
        where: occurrenceName(t, place),
        day: date?.slice(0, 10),
      });
  return others > 0 ? t("capture.sent.others", { said, count: others }) : said;
}

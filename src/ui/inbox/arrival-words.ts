import type { TFunction } from "i18next";
import type { AddTransferOutcome } from "../../session/inbox/inbox-state.ts";

type Arrived = Extract<AddTransferOutcome, { readonly ok: true }>;

/** What is said of links that came: how many are new, that others were here already, and how many were left out. */
export function arrivalWords(t: TFunction, { added, known, leftOut }: Arrived): string {
  const count = added.length;
  const said =
    count === 0
      ? t("inbox.known", { count: known.length })
      : known.length > 0
        ? t("inbox.caughtAndKnown", { count })
        : t("inbox.caught", { count });
  return leftOut > 0 ? t("inbox.leftOut", { said, count: leftOut }) : said;
}

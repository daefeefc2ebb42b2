import type { TFunction } from "i18next";
import type { AddTransferOutcome } from "../../session/inbox/inbox-state.ts";

type Arrived = Extract<AddTransferOutcome, { readonly ok: true }>;

/** What is said of links that came: how many are new, that others were here already, and what was left out. */
export function arrivalWords(t: TFunction, { added, known, leftOut, tooLarge }: Arrived): string {
  const count = added.length;
  const came =
    count === 0
      ? t("inbox.known", { count: known.length })
      : known.length > 0
        ? t("inbox.caughtAndKnown", { count })
        : t("inbox.caught", { count });
  const said = leftOut > 0 ? t("inbox.leftOut", { said: came, count: leftOut }) : came;
  return tooLarge.length > 0 ? t("inbox.andTooLarge", { said, names: namesOf(tooLarge) }) : said;
}

/** The same where nothing came. */
export function nothingCameWords(
  t: TFunction,
  outcome: Exclude<AddTransferOutcome, { readonly ok: boolean }>,
): string {
  return outcome.ok === "too-large"
    ? t("inbox.tooLarge", { names: namesOf(outcome.tooLarge) })
    : t(`inbox.${outcome.ok}`);
}

/** Of an archive there may be thousands. */
const MOST_NAMES = 3;

function namesOf(names: readonly string[]): string {
  const shown = names.slice(0, MOST_NAMES).join(", ");
  return names.length > MOST_NAMES ? `${shown} … (${names.length})` : shown;
}

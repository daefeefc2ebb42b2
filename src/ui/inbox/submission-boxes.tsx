import { MailOpen, RefreshCw } from "lucide-react";
import type { TFunction } from "i18next";
import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import { useStore } from "zustand";
import {
  type AskingRate,
  type BoxStanding,
  MOST_SUBMISSIONS_READ,
  type Submissions,
} from "../../session/submissions/submissions-state.ts";
import { Glyph } from "../kit/glyph.tsx";
import { IconButton } from "../kit/icon-button.tsx";
import { failureText } from "../notices/failure-text.ts";
import { useLanguage } from "../texts/use-language.ts";

/** The repositories where readers file links: what came of the last look into each, and a button for one now. */
export function SubmissionBoxes({ submissions }: { readonly submissions: Submissions }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { boxes, rate, look } = useStore(submissions);
  useEffect(() => void look("itself"), [look]);
  const time = (at: number) =>
    new Intl.DateTimeFormat(language, { hour: "2-digit", minute: "2-digit", hour12: false }).format(
      at,
    );
  return (
    <div className="boxes">
      {boxes.map((standing) => {
        const { repository, label } = standing.box;
        const more = moreOf(standing, rate, time, t);
        return (
          <div key={`${repository}#${label ?? ""}`} className="box">
            <Glyph of={MailOpen} />
            <a
              href={`https://github.com/${repository}/issues`}
              target="_blank"
              rel="noopener noreferrer"
            >
              <bdi>{repository}</bdi>
            </a>
            <output>{saidOf(standing, time, t)}</output>
            <IconButton
              icon={RefreshCw}
              size="small"
              label={t("submissions.look")}
              aria-disabled={standing.isAsking}
              onClick={() => void look("click")}
            />
            {more !== "" && <p>{more}</p>}
          </div>
        );
      })}
    </div>
  );
}

type Time = (at: number) => string;

function saidOf({ isAsking, askedAt, found, trouble }: BoxStanding, time: Time, t: TFunction) {
  if (isAsking) return t("submissions.asking");
  if (trouble) return "";
  if (askedAt === null) return t("submissions.never");
  const said = found?.added
    ? t("submissions.found", { count: found.added })
    : t("submissions.none");
  return t("submissions.at", { said, time: time(askedAt) });
}

/** Whatever hinders, what was left out, and how often GitHub may still be asked. */
function moreOf(
  { found, trouble }: BoxStanding,
  rate: AskingRate | null,
  time: Time,
  t: TFunction,
): string {
  const said = [trouble && troubleText(trouble, time, t)];
  if (found) {
    const { withoutLink, leftOut, isCut } = found;
    said.push(
      withoutLink > 0 ? t("submissions.withoutLink", { count: withoutLink }) : null,
      leftOut > 0 ? t("submissions.leftOut", { count: leftOut }) : null,
      isCut ? t("submissions.cut", { count: MOST_SUBMISSIONS_READ }) : null,
    );
  }
  if (rate && trouble?.kind !== "rate-limited") {
    const { remaining, limit, until } = rate;
    said.push(t("submissions.rate", { remaining, limit, time: time(until) }));
  }
  const sentences = said.filter((sentence) => sentence !== null);
  return sentences.length === 0
    ? ""
    : sentences.reduce((before, after) => t("common.sentences", { before, after }));
}

function troubleText(
  trouble: NonNullable<BoxStanding["trouble"]>,
  time: Time,
  t: TFunction,
): string {
  if (trouble.kind === "not-kept") return failureText(t, trouble.failure);
  if (trouble.kind === "rate-limited")
    return t("submissions.trouble.rate-limited", { time: time(trouble.until) });
  if (trouble.kind === "refused")
    return t("submissions.trouble.refused", { status: trouble.status });
  return t(`submissions.trouble.${trouble.kind}`);
}

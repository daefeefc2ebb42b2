import { KeyRound, Lock, OctagonAlert, TriangleAlert } from "lucide-react";
import type { TFunction } from "i18next";
import { useTranslation } from "react-i18next";
import { fileSize } from "../../issue/figures/file-size.ts";
import type { GitHubRefusal } from "../../session/publishing/publishing-state.ts";
import { Button } from "../kit/button.tsx";
import { Glyph } from "../kit/glyph.tsx";
import { GitHubLink } from "./committed.tsx";

/** What GitHub refuses, and what Galley does not even ask of it. */
export type ToldRefusal =
  | GitHubRefusal
  | { readonly kind: "in-lfs"; readonly paths: readonly string[] };

type Help = "form" | "again" | "clone" | "branch" | "disconnect" | "nothing";

/** What helps in each case, and the sign of it. */
const CASES = {
  token: { help: "form", glyph: KeyRound },
  scope: { help: "form", glyph: KeyRound },
  organisation: { help: "form", glyph: KeyRound },
  "read-only": { help: "disconnect", glyph: Lock },
  missing: { help: "disconnect", glyph: OctagonAlert },
  archived: { help: "disconnect", glyph: Lock },
  empty: { help: "again", glyph: OctagonAlert },
  "branch-name": { help: "nothing", glyph: TriangleAlert },
  protected: { help: "branch", glyph: Lock },
  wait: { help: "again", glyph: TriangleAlert },
  "too-large": { help: "clone", glyph: TriangleAlert },
  "in-lfs": { help: "clone", glyph: OctagonAlert },
  "in-the-way": { help: "again", glyph: OctagonAlert },
  network: { help: "again", glyph: TriangleAlert },
  other: { help: "again", glyph: OctagonAlert },
} as const satisfies {
  readonly [Kind in ToldRefusal["kind"]]: { readonly help: Help; readonly glyph: typeof Lock };
};

/** Why nothing was committed, and what to do. */
export function RefusalNote({
  refusal,
  repository,
  branch,
  tokenForm,
  onAgain,
  onDisconnect,
  onClone,
  onNewBranch,
}: {
  readonly refusal: ToldRefusal;
  readonly repository: string;
  readonly branch: string;
  readonly tokenForm: string;
  readonly onAgain: () => void;
  /** Left out where nothing is connected, and the form stands there. */
  readonly onDisconnect?: () => void;
  readonly onClone?: () => void;
  readonly onNewBranch?: () => void;
}) {
  const { t, i18n } = useTranslation();
  const { help, glyph } = CASES[refusal.kind];
  const press = {
    again: { name: t("publishing.github.again"), act: onAgain },
    clone: { name: t("publishing.github.useClone"), act: onClone },
    branch: { name: t("publishing.github.useBranch"), act: onNewBranch },
    disconnect: { name: t("publishing.github.another"), act: onDisconnect },
    form: { name: t("publishing.github.newToken"), act: onDisconnect },
    nothing: null,
  }[help];
  return (
    <div className="out-refusal" role="alert">
      <Glyph of={glyph} />
      <div>
        <b>{t(`publishing.github.refused.${refusal.kind}`, { repository, branch })}</b>
        <p>{textOf(t, i18n.language, refusal)}</p>
      </div>
      <span className="acts">
        {help === "form" && onDisconnect && (
          <GitHubLink href={tokenForm} name={t("publishing.github.openForm")} />
        )}
        {press?.act && (
          <Button size="small" look="outline" onClick={press.act}>
            {press.name}
          </Button>
        )}
      </span>
    </div>
  );
}

function textOf(t: TFunction, language: string, refusal: ToldRefusal): string {
  switch (refusal.kind) {
    case "wait": {
      if (refusal.until === null) return t("publishing.github.why.waitLater");
      const format = new Intl.DateTimeFormat(language, { timeStyle: "short", hourCycle: "h23" });
      return t("publishing.github.why.wait", { time: format.format(refusal.until) });
    }
    case "too-large":
      return t("publishing.github.why.too-large", {
        path: refusal.path,
        size: fileSize(refusal.size),
      });
    case "in-lfs":
      return t("publishing.github.why.in-lfs", { paths: refusal.paths.join(", ") });
    case "in-the-way":
      return t("publishing.github.why.in-the-way", { path: refusal.path });
    case "branch-name":
      return t("publishing.github.why.branch-name", { name: refusal.name });
    case "protected":
    case "other":
      return t(`publishing.github.why.${refusal.kind}`, { words: refusal.words });
    default:
      return t(`publishing.github.why.${refusal.kind}`);
  }
}

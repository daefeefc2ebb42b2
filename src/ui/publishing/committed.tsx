import { ExternalLink } from "lucide-react";
import { useTranslation } from "react-i18next";
import type { GitHubPlan } from "../../session/publishing/publishing-state.ts";
import { Button } from "../kit/button.tsx";
import { Glyph } from "../kit/glyph.tsx";
import { showPublishing } from "../shell/overlays.ts";

/** What was committed, and where to look at it. */
export function Committed({
  plan: { branch, defaultBranch },
  count,
  address,
  pullRequest,
}: {
  readonly plan: GitHubPlan;
  readonly count: number;
  /** Of the commit. */
  readonly address: string;
  /** Where one is opened. */
  readonly pullRequest: string;
}) {
  const { t } = useTranslation();
  const isOnSite = branch === defaultBranch;
  return (
    <>
      <h3>{t("publishing.github.committed", { count, branch })}</h3>
      <p className="out-lead">
        {t(isOnSite ? "publishing.github.pull" : "publishing.github.askFor")}
      </p>
      <div className="dialog-foot">
        <GitHubLink href={address} name={t("publishing.github.see")} />
        {!isOnSite && <GitHubLink href={pullRequest} name={t("publishing.github.pullRequest")} />}
        <Button look="primary" onClick={() => showPublishing(false)}>
          {t("common.close")}
        </Button>
      </div>
    </>
  );
}

/** A way to a page of GitHub's, which is opened beside this one. */
export function GitHubLink({ href, name }: { readonly href: string; readonly name: string }) {
  return (
    <a
      className="button"
      data-look="outline"
      data-size="normal"
      href={href}
      target="_blank"
      rel="noopener noreferrer"
    >
      <Glyph of={ExternalLink} />
      {name}
    </a>
  );
}

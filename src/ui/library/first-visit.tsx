import { FileText } from "lucide-react";
import { useTranslation } from "react-i18next";
import { Button } from "../kit/button.tsx";
import { showToast } from "../kit/toasts.tsx";
import { OpenButton } from "../files/open-button.tsx";
import { KindGlyph } from "../kinds/kind-glyph.tsx";
import { failureText } from "../notices/failure-text.ts";
import { go } from "../routes/use-route.ts";
import { loadSample } from "../sample/load-sample.ts";
import { useLibrary, useProfiles } from "../shell/session-context.ts";
import { useLanguage } from "../texts/use-language.ts";
import { ArchiveLink } from "./archive-link.tsx";
import { RestoreButton } from "./lazy-known.ts";
import { TrashLink } from "./trash-link.tsx";
import { NewIssueButton } from "./new-issue-button.tsx";

/** What stands in place of an empty library. */
export function FirstVisit() {
  const { t } = useTranslation();
  const language = useLanguage();
  const addSample = useLibrary((state) => state.addSample);
  const isNew = useLibrary((state) => state.firstVisit);
  const preferred = useProfiles((state) => state.profile(state.preferredId));
  const showSample = async () => {
    const { text, profileId } = await loadSample(language);
    const created = await addSample(text, profileId);
    if (created.ok) go({ screen: "issue", id: created.id, part: "text" });
    else showToast(failureText(t, created.failure));
  };
  return (
    <div className="sheet blank">
      <h1>{t("library.first.title")}</h1>
      <p>{t("library.first.text")}</p>
      <div className="blank-acts">
        <NewIssueButton />
        <OpenButton />
        <Button icon={FileText} onClick={() => void showSample()}>
          {t("library.first.sample")}
        </Button>
      </div>
      {preferred && (
        <ul className="blank-kinds" aria-label={t("library.first.kinds")}>
          {preferred.sections.map(({ kind, title }) => (
            <li key={title}>
              <KindGlyph kind={kind} />
              {title}
            </li>
          ))}
        </ul>
      )}
      <small>{t("library.first.drop")}</small>
      <small className="shelf-ways">
        <ArchiveLink />
        {!isNew && <TrashLink />}
        <RestoreButton look="text" />
      </small>
    </div>
  );
}

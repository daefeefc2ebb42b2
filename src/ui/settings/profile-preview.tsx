import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { fileName, figureFolder, nextPublishing } from "../../issue/new-issue/index.ts";
import { newIssueText } from "../../issue/new-issue/new-issue-text.ts";
import type { Profile } from "../../issue/profile/profile.ts";
import { SCROLLABLE } from "../kit/scrollable.ts";
import { KindGlyph } from "../kinds/kind-glyph.tsx";

/** What a new issue by this profile would be: names, sections, and the file itself. */
export function ProfilePreview({ profile }: { readonly profile: Profile }) {
  const { t } = useTranslation();
  const headline = t("settings.editor.headline");
  const [now] = useState(() => Date.now());
  const parts = useMemo(
    () => ({
      number: 7,
      headline,
      date: nextPublishing(profile.publishing, now),
      slug: "a-few-words",
    }),
    [profile, headline, now],
  );
  return (
    <section className="settings-part" aria-labelledby="preview">
      <h2 id="preview">{t("settings.editor.preview")}</h2>
      <dl className="preview-names">
        <dt>{t("settings.editor.file")}</dt>
        <dd>{fileName(profile, parts)}</dd>
        <dt>{t("settings.editor.figures")}</dt>
        <dd>{figureFolder(profile, parts)}/</dd>
      </dl>
      <ul className="blank-kinds" aria-label={t("settings.editor.sections")}>
        {profile.sections.map(({ kind, title }) => (
          <li key={title}>
            <KindGlyph kind={kind} />
            {title}
          </li>
        ))}
      </ul>
      <pre className="preview-file" {...SCROLLABLE} aria-label={t("settings.editor.file")}>
        {newIssueText(profile, parts)}
      </pre>
    </section>
  );
}

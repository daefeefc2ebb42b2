import { Download, TriangleAlert } from "lucide-react";
import { useTranslation } from "react-i18next";
import { Button } from "../kit/button.tsx";
import { Glyph } from "../kit/glyph.tsx";
import { useFiles, useOpenIssue } from "../shell/session-context.ts";

/** Stands in the place of a part that could not be loaded. */
export function MissingPartNotice({ again }: { readonly again: () => void }) {
  const { t } = useTranslation();
  return (
    <PartNotice
      title={t("notices.part.missing")}
      text={t("notices.part.missingWhat")}
      {...{ again }}
    />
  );
}

/** Stands in the place of a part that has failed, which is called `name`. */
export function FailedPartNotice({
  name,
  again,
}: {
  readonly name: string;
  readonly again: () => void;
}) {
  const { t } = useTranslation();
  return (
    <PartNotice
      title={t("notices.part.failed", { name })}
      text={t("notices.part.failedWhat")}
      {...{ again }}
    />
  );
}

/** What is wrong with a part of the screen, with another try and the way out for an open text. */
function PartNotice({
  title,
  text,
  again,
}: {
  readonly title: string;
  readonly text: string;
  readonly again: () => void;
}) {
  const { t } = useTranslation();
  const isOpen = useOpenIssue(({ current }) => current.kind === "open");
  const download = useFiles((state) => state.download);
  return (
    <div className="part-notice" role="alert">
      <Glyph of={TriangleAlert} />
      <p>
        <b>{title}</b> {text}
      </p>
      <div className="part-acts">
        <Button look="outline" onClick={again}>
          {t("notices.retry")}
        </Button>
        {isOpen && (
          <Button icon={Download} onClick={() => void download()}>
            {t("common.download")}
          </Button>
        )}
      </div>
    </div>
  );
}

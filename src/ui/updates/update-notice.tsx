import { Sparkles } from "lucide-react";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { keepOffline, type NewerBuild } from "../../session/updates/keep-offline.ts";
import { Button } from "../kit/button.tsx";
import { Glyph } from "../kit/glyph.tsx";
import { PartFloat } from "../kit/part-float.tsx";
import { useOpenIssue } from "../shell/session-context.ts";

/** Keeps the app for when there is no line, and says quietly when a newer one is here; it takes over after all is saved. */
export function UpdateNotice() {
  const { t } = useTranslation();
  const flush = useOpenIssue((state) => state.flush);
  const [build, setBuild] = useState<NewerBuild | null>(null);
  const [isUnsaved, setUnsaved] = useState(false);
  const [isTaking, setTaking] = useState(false);
  // Where the browser keeps nothing, Galley needs its line.
  useEffect(() => void keepOffline(setBuild).catch(() => undefined), []);
  if (!build) return null;
  const use = async () => {
    setTaking(true);
    const isSaved = await flush();
    setUnsaved(!isSaved);
    if (isSaved) build.use();
    else setTaking(false);
  };
  return (
    <PartFloat as="output" className="update-notice">
      <Glyph of={Sparkles} />
      <p>
        <b>{t("notices.update.ready")}</b>{" "}
        {t(isUnsaved ? "notices.update.unsaved" : "notices.update.how")}
      </p>
      <div className="part-acts">
        <Button look="outline" aria-disabled={isTaking} onClick={() => void use()}>
          {t("notices.update.use")}
        </Button>
        <Button onClick={() => setBuild(null)}>{t("notices.update.later")}</Button>
      </div>
    </PartFloat>
  );
}

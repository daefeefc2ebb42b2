import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { LibraryTrouble } from "../../session/safety/safety-state.ts";
import { LookMenu } from "../shell/look-menu.tsx";
import { Mark } from "../shell/mark.tsx";
import { useSafety } from "../shell/session-context.ts";
import { useTitle } from "../shell/use-title.ts";
import { Differing } from "./differing.tsx";
import { Gone } from "./gone.tsx";
import { Unreadable } from "./unreadable.tsx";
import "../styles/recovery.css";

/** In place of the library while something of it is lost: what was found where, and each way on. */
export function RecoveryScreen() {
  const { t } = useTranslation();
  const trouble = useSafety((state) => state.trouble);
  // What is mended stays on screen until the library is read again.
  const [shown, setShown] = useState(trouble);
  if (trouble !== null && trouble !== shown) setShown(trouble);
  useTitle(t("recovery.title"));
  return (
    <div className="frame">
      <header className="bar" data-region="bar">
        <Mark />
        <span className="bar-name">{t("recovery.title")}</span>
        <span className="push" />
        <LookMenu />
      </header>
      <main className="page" data-region="page">
        {shown && <Report trouble={shown} />}
      </main>
    </div>
  );
}

function Report({ trouble }: { readonly trouble: LibraryTrouble }) {
  if (trouble.kind === "differs") return <Differing trouble={trouble} />;
  if (trouble.kind === "unreadable") return <Unreadable trouble={trouble} />;
  return <Gone trouble={trouble} />;
}

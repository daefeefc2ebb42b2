import { Component } from "react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../kit/button.tsx";

/** Stands in for a screen that failed to render; React offers this to classes alone. */
export class Crash extends Component<
  { readonly children: ReactNode },
  { readonly failed: boolean }
> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    return this.state.failed ? <Crashed /> : this.props.children;
  }
}

function Crashed() {
  const { t } = useTranslation();
  return (
    <div className="frame">
      <main className="page">
        <div className="sheet blank" role="alert">
          <h1>{t("notices.crashed")}</h1>
          <p>{t("notices.crashedWhat")}</p>
          <div className="blank-acts">
            <Button look="primary" onClick={() => window.location.reload()}>
              {t("notices.reload")}
            </Button>
          </div>
        </div>
      </main>
    </div>
  );
}

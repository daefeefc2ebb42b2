import {
  ArrowLeft,
  Maximize2,
  Monitor,
  Moon,
  PanelRight,
  Printer,
  Smartphone,
  X,
} from "lucide-react";
import { useTranslation } from "react-i18next";
import { Choices } from "../kit/choices.tsx";
import { IconButton } from "../kit/icon-button.tsx";
import type { SiteWidth } from "./site-frame.tsx";

/** How the preview is shown, and the way out of it. */
export function PreviewBar({
  isInstead,
  width,
  theme,
  onWidth,
  onTheme,
  onPrint,
  onPlace,
  onClose,
}: {
  /** Whether it stands in the page's place, and not beside it. */
  readonly isInstead: boolean;
  readonly width: SiteWidth;
  readonly theme: "light" | "dark";
  readonly onWidth: (width: SiteWidth) => void;
  readonly onTheme: (theme: "light" | "dark") => void;
  readonly onPrint: () => void;
  readonly onPlace: (isInstead: boolean) => void;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation();
  return (
    <div className="side-head">
      {isInstead && (
        <IconButton icon={ArrowLeft} size="small" label={t("preview.back")} onClick={onClose} />
      )}
      <h2>{t(isInstead ? "preview.asSite" : "preview.label")}</h2>
      <span className="push" />
      <Choices
        label={t("preview.width")}
        value={width}
        options={[
          { value: "phone", name: t("preview.phone"), icon: Smartphone },
          { value: "desktop", name: t("preview.desktop"), icon: Monitor },
        ]}
        onChange={onWidth}
      />
      <IconButton
        icon={Moon}
        size="small"
        label={t("preview.dark")}
        aria-pressed={theme === "dark"}
        onClick={() => onTheme(theme === "dark" ? "light" : "dark")}
      />
      <IconButton
        icon={Printer}
        size="small"
        label={t("preview.print")}
        keys="Mod-p"
        onClick={onPrint}
      />
      <IconButton
        icon={isInstead ? PanelRight : Maximize2}
        size="small"
        label={t(isInstead ? "preview.beside" : "preview.instead")}
        onClick={() => onPlace(!isInstead)}
      />
      {!isInstead && (
        <IconButton icon={X} size="small" label={t("preview.close")} onClick={onClose} />
      )}
    </div>
  );
}

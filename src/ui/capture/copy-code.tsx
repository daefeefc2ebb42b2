import { Copy } from "lucide-react";
import { useTranslation } from "react-i18next";
import { Button } from "../kit/button.tsx";
import { showToast } from "../kit/toasts.tsx";
import { copyWords } from "../shell/copy-words.ts";

/** Copies the code of a bookmarklet, for those who make a bookmark by hand. */
export function CopyCode({ address }: { readonly address: string }) {
  const { t } = useTranslation();
  const copy = async () => {
    if (await copyWords(address)) showToast(t("capture.bookmarklet.copied"));
  };
  return (
    <Button look="outline" icon={Copy} onClick={() => void copy()}>
      {t("capture.bookmarklet.copy")}
    </Button>
  );
}

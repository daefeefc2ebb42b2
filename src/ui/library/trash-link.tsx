import { useState } from "react";
import { useTranslation } from "react-i18next";
import { lazyComponent } from "../../lazy/lazy-component.view.tsx";
import { Button } from "../kit/button.tsx";
import { floatFrame } from "../kit/part-float.tsx";

const TrashDialog = lazyComponent<{ readonly onClose: () => void }>(
  () => import("./trash-dialog.tsx").then((module) => module.TrashDialog),
  null,
  floatFrame,
);

/** The way to the issues that were deleted. */
export function TrashLink() {
  const { t } = useTranslation();
  const [isOpen, open] = useState(false);
  return (
    <>
      <Button look="text" onClick={() => open(true)}>
        {t("library.trash.open")}
      </Button>
      {isOpen && <TrashDialog onClose={() => open(false)} />}
    </>
  );
}

import { Copy } from "lucide-react";
import { createElement, Fragment, type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import type { PageRow } from "../../session/versions/compare-pages.ts";
import { IconButton } from "../kit/icon-button.tsx";
import { foldRows } from "./fold-rows.ts";

/** The page of a version, with what restoring it brings back and takes away. */
export function VersionParts({
  rows,
  onCopy,
}: {
  readonly rows: readonly PageRow[];
  readonly onCopy: (row: PageRow) => void;
}) {
  const { t } = useTranslation();
  const [open, setOpen] = useState<ReadonlySet<number>>(new Set());
  return (
    <>
      {foldRows(rows, open).map((part) =>
        part.kind === "fold" ? (
          <button
            key={part.at}
            type="button"
            className="same"
            onClick={() => setOpen((former) => new Set([...former, part.at]))}
          >
            ⋯ {t("versions.unchanged", { count: part.count })}
          </button>
        ) : (
          <Part key={part.at} at={part.at} row={part.row} onCopy={() => onCopy(part.row)} />
        ),
      )}
    </>
  );
}

const SIGNS = { same: "", back: "+", gone: "−", both: "±" } as const;

function Part({
  at,
  row,
  onCopy,
}: {
  readonly at: number;
  readonly row: PageRow;
  readonly onCopy: () => void;
}) {
  const { t } = useTranslation();
  const { shape, level, change, runs } = row;
  return (
    <div
      className="part"
      data-shape={shape}
      data-level={level}
      data-at={at}
      {...(change === "same" ? {} : { "data-diff": change, "data-sign": SIGNS[change] })}
    >
      {createElement(
        shape === "heading" ? `h${Math.min(6, level)}` : "p",
        null,
        runs.map((run, index) => <Fragment key={index}>{shownRun(run)}</Fragment>),
      )}
      {change === "back" && <span className="hidden-text">{t("versions.isBack")}</span>}
      {change === "gone" && <span className="hidden-text">{t("versions.isGone")}</span>}
      {change !== "gone" && (
        <IconButton
          icon={Copy}
          size="small"
          label={t("versions.copyPart")}
          keys="c"
          onClick={onCopy}
        />
      )}
    </div>
  );
}

const LOOKS: Readonly<Record<string, string>> = {
  strong: "strong",
  em: "em",
  code: "code",
  strike: "s",
};

/** The words as they look on the page; a link leads nowhere from here, and says where it would. */
function shownRun({ text, href, looks, change }: PageRow["runs"][number]): ReactNode {
  const looking = looks.reduce<ReactNode>((inner, look) => {
    const tag = LOOKS[look];
    return tag ? createElement(tag, null, inner) : inner;
  }, text);
  const linked =
    href === null ? (
      looking
    ) : (
      <span className="part-link" title={href}>
        {looking}
      </span>
    );
  if (change === null) return linked;
  return change === "back" ? <ins data-diff="">{linked}</ins> : <del data-diff="">{linked}</del>;
}

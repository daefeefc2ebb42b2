import { Fragment } from "react";
import { useTranslation } from "react-i18next";
import { SCROLLABLE } from "../kit/scrollable.ts";
import { tokensOf } from "./tokens.ts";
import type { Diff, DiffRow } from "./rows.ts";
import "../styles/markdown-pane.css";

/** The lines that differ, with sign, tint and bar; the changed characters are marked darker. */
export function DiffView({ diff, label }: { readonly diff: Diff; readonly label: string }) {
  const { t } = useTranslation();
  return (
    <section className="code" aria-label={label} {...SCROLLABLE}>
      {diff.rows.map((row, index) =>
        row.kind === "fold" ? (
          <div key={index} className="code-fold">
            ⋯ {t(row.first ? "markdownPane.foldBefore" : "markdownPane.fold", { count: row.count })}
          </div>
        ) : (
          <DiffLine key={index} row={row} />
        ),
      )}
    </section>
  );
}

const SIGNS = { same: "", removed: "−", added: "+" } as const;

function DiffLine({ row }: { readonly row: Exclude<DiffRow, { kind: "fold" }> }) {
  const { t } = useTranslation();
  return (
    <div className="code-line" {...(row.kind === "same" ? {} : { "data-change": row.kind })}>
      <span className="no">{row.line}</span>
      <span className="sign">
        <span aria-hidden="true">{SIGNS[row.kind]}</span>
        {row.kind !== "same" && (
          <span className="hidden-text">{t(`markdownPane.${row.kind}`)}</span>
        )}
      </span>
      <span className="text">
        {piecesOf(row).map(({ from, text, token, marked }) => (
          <Fragment key={from}>{piece(text, token, marked)}</Fragment>
        ))}
        {row.kind !== "same" && row.unended && (
          <span className="code-end">{t("markdownPane.noNewline")}</span>
        )}
      </span>
    </div>
  );
}

function piece(text: string, token: string | null, marked: boolean) {
  const shown = text.replaceAll("\r", "␍");
  const inner = token ? <span className={token}>{shown}</span> : shown;
  return marked ? <mark>{inner}</mark> : inner;
}

interface Piece {
  readonly from: number;
  readonly text: string;
  readonly token: string | null;
  readonly marked: boolean;
}

/** Cuts a line where its colour or its mark changes. */
function piecesOf(row: Exclude<DiffRow, { kind: "fold" }>): Piece[] {
  const { text } = row;
  const tokens = tokensOf(text);
  const mark = row.kind === "same" ? null : row.mark;
  const cuts = new Set([0, text.length]);
  for (const { from, to } of [...tokens, ...(mark ? [mark] : [])]) cuts.add(from).add(to);
  const places = [...cuts].sort((a, b) => a - b);
  return places.slice(0, -1).map((from, index) => {
    const token = tokens.find((each) => each.from <= from && from < each.to);
    return {
      from,
      text: text.slice(from, places[index + 1]),
      token: token?.kind ?? null,
      marked: mark !== null && mark.from <= from && from < mark.to,
    };
  });
}

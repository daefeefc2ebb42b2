import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { type DiffRow, diffRows } from "../diff/rows.ts";

/** What is shown of a line on both sides of its change. */
const AROUND = 16;

type ChangedRow = Extract<DiffRow, { kind: "removed" | "added" }>;

/** The lines that differ, each on one line where it has a counterpart: what goes struck out, what comes underlined. */
export function FixLines({ before, after }: { readonly before: string; readonly after: string }) {
  const rows = useMemo(() => changedRowsOf(before, after), [before, after]);
  const { t } = useTranslation();
  return rows.map(({ removed, added }, index) => (
    <div className="fix-line" key={index}>
      <span className="no">{(removed ?? added)?.line}</span>
      <span>
        {removed && added && removed.mark && added.mark ? (
          <Together removed={removed} added={added} />
        ) : (
          <>
            {removed && <del>{removed.text}</del>}
            {removed && added && <br />}
            {added && <ins>{added.text === "" ? t("checks.blankLine") : added.text}</ins>}
          </>
        )}
      </span>
    </div>
  ));
}

function Together({
  removed,
  added,
}: {
  readonly removed: ChangedRow;
  readonly added: ChangedRow;
}) {
  const from = removed.mark?.from ?? 0;
  const start = Math.max(0, from - AROUND);
  const end = removed.mark?.to ?? removed.text.length;
  const gone = removed.text.slice(from, end);
  const come = added.text.slice(added.mark?.from, added.mark?.to);
  return (
    <>
      {start > 0 && "…"}
      {removed.text.slice(start, from)}
      {gone !== "" && <del>{gone}</del>}
      {come !== "" && <ins>{come}</ins>}
      {removed.text.slice(end, end + AROUND)}
      {end + AROUND < removed.text.length && "…"}
    </>
  );
}

interface Change {
  readonly removed: ChangedRow | null;
  readonly added: ChangedRow | null;
}

function changedRowsOf(before: string, after: string): readonly Change[] {
  const changes: Change[] = [];
  for (const row of diffRows(before, after).rows) {
    const last = changes.at(-1);
    if (row.kind === "removed") changes.push({ removed: row, added: null });
    if (row.kind !== "added") continue;
    if (last?.removed && !last.added && row.mark)
      changes[changes.length - 1] = { ...last, added: row };
    else changes.push({ removed: null, added: row });
  }
  return changes;
}

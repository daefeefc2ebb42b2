import { Copy as CopyGlyph } from "lucide-react";
import { useTranslation } from "react-i18next";
import { useStore } from "zustand";
import type { LimitKind } from "../../publish/copies/index.ts";
import { IconButton } from "../kit/icon-button.tsx";
import { ChecklistRow } from "./checklist-row.tsx";
import { PictureRow } from "./picture-row.tsx";
import { PLACE_LOOKS } from "./places.ts";
import { ProfileLink } from "./profile-link.tsx";
import { PublishedNote } from "./published.tsx";
import type { Copies } from "./use-copies.ts";
import type { FoundPicture } from "./use-own-pictures.ts";
import { shownBeside, useCopyText } from "./use-copy-text.ts";

/** What a place wants beside the text, each with a tick: title, digest, the address of the original, every picture. */
export function Checklist({
  copies,
  pictures,
}: {
  readonly copies: Copies;
  readonly pictures: readonly FoundPicture[];
}) {
  const { t } = useTranslation();
  const { copy, choice } = copies;
  const { done, tick } = useTicks(copies);
  const fields = [
    { name: "title", value: copy.title },
    { name: "digest", value: copy.digest },
    { name: "original", value: copy.original ?? "" },
  ] as const;
  const work = PLACE_LOOKS[choice.place].pictures;
  return (
    <>
      <section className="copy-part" aria-label={t("copying.checklist.order")}>
        <h3>{t("copying.checklist.order")}</h3>
        <ul className="todo">
          <ChecklistRow
            label={t("copying.checklist.text")}
            done={done.has("text")}
            onTick={() => tick("text")}
          />
          {fields.map(({ name, value }) => (
            <Field
              key={name}
              label={t(`copying.checklist.${name}`)}
              value={value}
              count={countOf(copy.limits, name)}
              done={done.has(name)}
              onTick={() => tick(name)}
            />
          ))}
          {copy.original === null && (
            <li className="todo-note">
              <ProfileLink />
            </li>
          )}
        </ul>
      </section>
      {copy.pictures.length > 0 && (
        <section className="copy-part" aria-label={t("copying.checklist.pictures")}>
          <h3>{t(work ? `copying.checklist.${work}` : "copying.checklist.pictures")}</h3>
          {work === "checked" && <p className="hint">{t("copying.checklist.checkedHint")}</p>}
          <ul className="todo">
            {copy.pictures.map((picture, at) => (
              <PictureRow
                key={`${at} ${picture.source}`}
                copies={copies}
                picture={picture}
                found={pictures[at]}
                done={done.has(pictureLine(at))}
                onTick={() => tick(pictureLine(at))}
              />
            ))}
          </ul>
        </section>
      )}
      <PublishedNote copies={copies} />
    </>
  );
}

/** How many lines the checklist has, and how many of them are ticked. */
export function useChecklistCount({ store, checklist, copy }: Copies): readonly [number, number] {
  const ticked = useStore(store, (state) => state.ticked[checklist]) ?? [];
  const lines = [...LINES, ...copy.pictures.map((_, at) => pictureLine(at))];
  return [lines.filter((line) => ticked.includes(line)).length, lines.length];
}

/** The lines that every checklist has. */
const LINES = ["text", "title", "digest", "original"] as const;

function pictureLine(at: number): string {
  return `picture ${at}`;
}

/** The ticks of this checklist for this place: they stay where the pane is closed meanwhile. */
function useTicks({ store, checklist }: Copies) {
  const lines = useStore(store, (state) => state.ticked[checklist]);
  const tick = useStore(store, (state) => state.tick);
  return { done: new Set(lines), tick: (line: string) => tick(checklist, line) };
}

function countOf(limits: Copies["copy"]["limits"], kind: LimitKind | "original"): string {
  const limit = limits.find((each) => each.kind === kind);
  return limit ? `${limit.used} / ${limit.most}` : "";
}

function Field({
  label,
  value,
  count,
  done,
  onTick,
}: {
  readonly label: string;
  readonly value: string;
  readonly count: string;
  readonly done: boolean;
  readonly onTick: () => void;
}) {
  const { t } = useTranslation();
  const copyText = useCopyText();
  const copy = async (button: Element) => {
    if ((await copyText(value, shownBeside(button))) && !done) onTick();
  };
  const action = (
    <IconButton
      icon={CopyGlyph}
      size="small"
      label={t("copying.checklist.copy", { what: label })}
      disabled={value === ""}
      onClick={({ currentTarget }) => void copy(currentTarget)}
    />
  );
  return (
    <ChecklistRow label={label} done={done} onTick={onTick} action={action}>
      <span className="value" data-copied="">
        {value || t("copying.checklist.unknown")}
      </span>
      {count !== "" && <span className="what">{count}</span>}
    </ChecklistRow>
  );
}

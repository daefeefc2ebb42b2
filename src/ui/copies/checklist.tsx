import { Copy as CopyGlyph, ExternalLink } from "lucide-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useStore } from "zustand";
import type { LimitKind } from "../../publish/copies/index.ts";
import { Button } from "../kit/button.tsx";
import { IconButton } from "../kit/icon-button.tsx";
import { lastPart } from "./last-part.ts";
import { PLACE_LOOKS } from "./places.ts";
import { ProfileLink } from "./profile-link.tsx";
import { PublishedNote } from "./published.tsx";
import type { Copies } from "./use-copies.ts";
import { useCopyText } from "./use-copy-text.ts";

/** What a place wants beside the text, each with a tick: title, digest, the address of the original, every picture. */
export function Checklist({ copies }: { readonly copies: Copies }) {
  const { t } = useTranslation();
  const { copy, choice } = copies;
  const { done, tick } = useTicks(copies);
  const fields = [
    { name: "title", value: copy.title },
    { name: "digest", value: copy.digest },
    { name: "original", value: copy.original ?? "" },
  ] as const;
  const byHand = PLACE_LOOKS[choice.place].picturesByHand;
  return (
    <>
      <section className="copy-part" aria-label={t("copies.checklist.order")}>
        <h3>{t("copies.checklist.order")}</h3>
        <ul className="todo">
          <Row
            label={t("copies.checklist.text")}
            done={done.has("text")}
            onTick={() => tick("text")}
          />
          {fields.map(({ name, value }) => (
            <Field
              key={name}
              label={t(`copies.checklist.${name}`)}
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
        <section className="copy-part" aria-label={t("copies.checklist.pictures")}>
          <h3>{t(byHand ? "copies.checklist.picturesByHand" : "copies.checklist.pictures")}</h3>
          <ul className="todo">
            {copy.pictures.map((picture, at) => (
              <PictureRow
                key={`${at} ${picture.source}`}
                picture={picture}
                done={done.has(`picture ${at}`)}
                onTick={() => tick(`picture ${at}`)}
              />
            ))}
          </ul>
        </section>
      )}
      <PublishedNote copies={copies} />
    </>
  );
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

function Row({
  label,
  done,
  onTick,
  children,
  action,
}: {
  readonly label: string;
  readonly done: boolean;
  readonly onTick: () => void;
  readonly children?: ReactNode;
  readonly action?: ReactNode;
}) {
  return (
    <li className={done ? "is-done" : undefined}>
      <label>
        <input type="checkbox" checked={done} onChange={onTick} />
        <span>
          <span className="what">{label}</span>
          {children}
        </span>
      </label>
      {action}
    </li>
  );
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
  const copy = async () => {
    if ((await copyText(value)) && !done) onTick();
  };
  const action = (
    <IconButton
      icon={CopyGlyph}
      size="small"
      label={t("copies.checklist.copy", { what: label })}
      disabled={value === ""}
      onClick={() => void copy()}
    />
  );
  return (
    <Row label={label} done={done} onTick={onTick} action={action}>
      <span className="value">{value || t("copies.checklist.unknown")}</span>
      {count !== "" && <span className="what">{count}</span>}
    </Row>
  );
}

function PictureRow({
  picture,
  done,
  onTick,
}: {
  readonly picture: Copies["copy"]["pictures"][number];
  readonly done: boolean;
  readonly onTick: () => void;
}) {
  const { t } = useTranslation();
  const { address, source, alt, caption, section, after } = picture;
  const label = caption || alt || lastPart(source);
  const where =
    after === ""
      ? t("copies.checklist.atStart", { section })
      : t("copies.checklist.after", { section, words: after.slice(0, 24) });
  const action = address !== null && (
    <Button
      size="small"
      icon={ExternalLink}
      onClick={() => window.open(address, "_blank", "noopener")}
    >
      {t("copies.checklist.open")}
    </Button>
  );
  return (
    <Row label={label} done={done} onTick={onTick} action={action}>
      <span className="what">{where}</span>
      {(caption || alt) && <span className="what">{lastPart(source)}</span>}
    </Row>
  );
}

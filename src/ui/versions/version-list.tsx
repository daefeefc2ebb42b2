import {
  Combine,
  FileInput,
  History,
  LifeBuoy,
  type LucideIcon,
  Newspaper,
  Pencil,
  Replace,
  TriangleAlert,
  WandSparkles,
} from "lucide-react";
import { type KeyboardEvent, type ReactNode, type RefObject, useEffect } from "react";
import { useTranslation } from "react-i18next";
import type { ListedVersion } from "../../session/versions/versions-state.ts";
import { Glyph } from "../kit/glyph.tsx";
import { groupOf, VERSION_GROUPS, type VersionGroup } from "./version-groups.ts";
import type { VersionTexts } from "./use-version-texts.ts";

const REASON_GLYPHS: Record<NonNullable<ListedVersion["reason"]>["kind"], LucideIcon> = {
  file: FileInput,
  fixes: WandSparkles,
  replaced: Replace,
  restored: History,
  merged: Combine,
  "brought-back": LifeBuoy,
  profile: Newspaper,
};

/** The versions on a line of time, below the text as it is now; `selected` null: that. Arrow keys show each at once. */
export function VersionList({
  versions,
  texts,
  now,
  list,
  selected,
  onSelect,
  onEnter,
}: {
  readonly versions: readonly ListedVersion[];
  readonly texts: VersionTexts;
  readonly now: number;
  readonly list: RefObject<HTMLDivElement | null>;
  readonly selected: number | null;
  readonly onSelect: (version: number | null) => void;
  /** On from the list to what it shows. */
  readonly onEnter: () => void;
}) {
  const { t } = useTranslation();
  const order = [null, ...versions.map(({ number: each }) => each)];
  // Each arrow key shows another one, whose row has the focus then.
  useEffect(() => {
    const row = list.current?.querySelector<HTMLElement>(`[data-version="${selected ?? "now"}"]`);
    row?.scrollIntoView({ block: "nearest" });
    if (list.current?.contains(document.activeElement)) row?.focus({ preventScroll: true });
  }, [list, selected]);
  const press = (event: KeyboardEvent): void => {
    if (event.key === "Enter") onEnter();
    else {
      const at = order.indexOf(selected);
      const next = stepTo(event.key, at, order.length - 1);
      if (next === null) return;
      onSelect(order[next] ?? null);
    }
    event.preventDefault();
  };
  const grouped = VERSION_GROUPS.map((group) => ({
    group,
    rows: versions.filter((version) => groupOf(version, now) === group),
  })).filter(({ group, rows }) => rows.length > 0 || group === "minutes");
  return (
    <div ref={list} className="timeline">
      {grouped.map(({ group, rows }) => (
        <Group key={group} group={group}>
          {group === "minutes" && (
            <Row own={null} isSelected={selected === null} onPress={press} onSelect={onSelect}>
              <Glyph of={Pencil} />
              <time>{t("versions.now")}</time>
            </Row>
          )}
          {rows.map((version) => (
            <Row
              key={version.number}
              own={version.number}
              isSelected={version.number === selected}
              onPress={press}
              onSelect={onSelect}
            >
              <VersionWords version={version} texts={texts} />
            </Row>
          ))}
        </Group>
      ))}
    </div>
  );
}

function Group({
  group,
  children,
}: {
  readonly group: VersionGroup;
  readonly children: ReactNode;
}) {
  const { t } = useTranslation();
  const name = t(`versions.groups.${group}`);
  return (
    <section aria-label={name}>
      <div className="timeline-head" aria-hidden="true">
        <b>{name}</b>
        <span>{t(`versions.kept.${group}`)}</span>
      </div>
      <ul>{children}</ul>
    </section>
  );
}

function Row({
  own,
  isSelected,
  onPress,
  onSelect,
  children,
}: {
  /** The number of the version; null: the text as it is now. */
  readonly own: number | null;
  readonly isSelected: boolean;
  readonly onPress: (event: KeyboardEvent) => void;
  readonly onSelect: (version: number | null) => void;
  readonly children: ReactNode;
}) {
  return (
    <li>
      <button
        type="button"
        className="version"
        data-version={own ?? "now"}
        aria-current={isSelected}
        tabIndex={isSelected ? 0 : -1}
        {...(isSelected ? { "data-region-focus": "" } : {})}
        onKeyDown={onPress}
        onClick={() => onSelect(own)}
      >
        {children}
      </button>
    </li>
  );
}

function VersionWords({
  version,
  texts,
}: {
  readonly version: ListedVersion;
  readonly texts: VersionTexts;
}) {
  const { at, reason, sums, isDamaged } = version;
  const said = texts.why(version);
  const glyph = isDamaged ? TriangleAlert : reason && REASON_GLYPHS[reason.kind];
  return (
    <>
      {glyph ? <Glyph of={glyph} /> : <span className="dot" />}
      <span>
        <time dateTime={new Date(at).toISOString()} title={new Date(at).toLocaleString()}>
          {texts.when(version)}
        </time>
        {said !== null && (
          <span className="why" {...(isDamaged ? { "data-damaged": "" } : {})}>
            {said}
          </span>
        )}
      </span>
      {sums && (
        <span className="sum">
          {[
            ...(sums.added > 0 ? [`+${sums.added}`] : []),
            ...(sums.removed > 0 ? [`−${sums.removed}`] : []),
          ].join(" ")}
        </span>
      )}
    </>
  );
}

/** Where a key leads from a place of a list; null where it leads nowhere. */
function stepTo(key: string, at: number, last: number): number | null {
  if (key === "ArrowDown") return Math.min(last, at + 1);
  if (key === "ArrowUp") return Math.max(0, at - 1);
  if (key === "Home") return 0;
  return key === "End" ? last : null;
}

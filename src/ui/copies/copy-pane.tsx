import { Tabs } from "@base-ui/react/tabs";
import { ChevronDown, Copy as CopyGlyph, Download, X } from "lucide-react";
import type { TFunction } from "i18next";
import { useEffect, useRef, useState } from "react";
import type { KeyboardEvent } from "react";
import { flushSync } from "react-dom";
import { useTranslation } from "react-i18next";
import { useStore } from "zustand";
import { useLazy } from "../../lazy/lazy-component.view.tsx";
import type { CopyService } from "../../session/copies/copies-state.ts";
import type { LimitKind } from "../../publish/copies/index.ts";
import { fileSize } from "../../issue/figures/file-size.ts";
import { useCurrent } from "../open-issue/use-current.ts";
import { Button } from "../kit/button.tsx";
import { Glyph } from "../kit/glyph.tsx";
import { IconButton } from "../kit/icon-button.tsx";
import { Keys, spellKeys } from "../kit/keys.tsx";
import { Menu, MenuItem } from "../kit/menu.tsx";
import { showToast } from "../kit/toasts.tsx";
import { useSession } from "../shell/session-context.ts";
import { Checklist, useChecklistCount } from "./checklist.tsx";
import { placeName } from "./place-name.ts";
import { placeOfKey, PLACE_LOOKS } from "./places.ts";
import { Prepare } from "./prepare.tsx";
import { Preview } from "./preview.tsx";
import { putOnClipboard } from "./put-on-clipboard.ts";
import { selectPreview } from "./select-preview.ts";
import { copySourceOf } from "./source-of.ts";
import { type Copies, useCopies } from "./use-copies.ts";
import { type FoundPicture, useOwnPictures } from "./use-own-pictures.ts";
import "../styles/copies.css";

/** What is counted elsewhere, or is no matter until it is too much. */
const SHOWN_WHEN_OVER: ReadonlySet<LimitKind> = new Set([
  "title",
  "digest",
  "content-bytes",
  "part-pictures",
]);

type Tab = "prepare" | "preview" | "checklist";

/** Copies of the issue for other places, beside the page: what becomes what, how it looks there, and what is still to do. */
export function CopyPane({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation();
  const service = useLazy(useSession().copies, true);
  if (!service)
    return (
      <aside
        className="right copy"
        data-region="right"
        aria-label={t("copies.label")}
        aria-busy="true"
      />
    );
  return <LoadedPane service={service} onClose={onClose} />;
}

function LoadedPane({
  service,
  onClose,
}: {
  readonly service: CopyService;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation();
  const [tab, setTab] = useState<Tab>("prepare");
  const copies = useCopies(service);
  const pictures = useOwnPictures(service, copies.copy);
  const done = useStore(copies.store, (state) => state.done);
  const { choice, choose, checklist } = copies;
  const pane = useRef<HTMLElement>(null);
  // Its keys, the one that copies among them, are there at once.
  useEffect(() => pane.current?.querySelector<HTMLElement>("[data-region-focus]")?.focus(), []);
  const place = choice.place;
  const put = async () => {
    const { html, text } = copies.copyNow();
    const isCopied = await putOnClipboard(
      { html, text },
      copySourceOf(copies.tools, { html, text }),
    );
    if (!isCopied) {
      flushSync(() => setTab("preview"));
      return sayRefused(t, pane.current);
    }
    done(checklist, "text");
    showToast(t("copying.copied", { place: placeName(t, place) }));
  };
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.altKey) return;
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      void put();
      return;
    }
    const typing = event.target instanceof HTMLInputElement && event.target.type === "text";
    const other =
      typing || event.ctrlKey || event.metaKey ? null : placeOfKey(copies.tools.places, event.key);
    if (!other) return;
    event.preventDefault();
    choose({ place: other });
  };
  return (
    <Tabs.Root
      render={<aside ref={pane} />}
      className="right copy"
      data-region="right"
      aria-label={t("copies.label")}
      value={tab}
      onValueChange={setTab}
      onKeyDown={press}
    >
      <div className="side-head">
        <PlaceMenu copies={copies} />
        <Tabs.List className="tabs push">
          {(["prepare", "preview", "checklist"] as const).map((each) => (
            <Tabs.Tab key={each} className="tab" value={each}>
              {t(`copying.tabs.${each}`)}
              {each === "checklist" && <ChecklistCount copies={copies} />}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <IconButton icon={X} size="small" label={t("copying.close")} onClick={onClose} />
      </div>
      <Tabs.Panel className="copy-body" value="prepare">
        <Prepare copies={copies} />
      </Tabs.Panel>
      <Tabs.Panel className="copy-body" data-fill="" value="preview">
        <Preview copies={copies} pictures={pictures} />
      </Tabs.Panel>
      <Tabs.Panel className="copy-body" value="checklist" keepMounted>
        <Checklist key={place} copies={copies} pictures={pictures} />
      </Tabs.Panel>
      <Foot copies={copies} pictures={pictures} onCopy={() => void put()} />
    </Tabs.Root>
  );
}

/** Where the browser does not copy, the person can: what the preview in the pane shows is selected for it. */
function sayRefused(t: TFunction, pane: HTMLElement | null): void {
  const keys = spellKeys("Mod-c", navigator.platform.startsWith("Mac"));
  const isSelected = pane !== null && selectPreview(pane);
  showToast(isSelected ? t("copying.selected", { keys }) : t("copying.notCopied", { keys }));
}

function PlaceMenu({ copies: { choice, choose, tools } }: { readonly copies: Copies }) {
  const { t } = useTranslation();
  const { icon } = PLACE_LOOKS[choice.place];
  const name = placeName(t, choice.place);
  const trigger = (
    <Button
      size="small"
      className="place-button"
      icon={icon}
      data-region-focus=""
      aria-label={t("copying.for", { place: name })}
    >
      {name}
      <Glyph of={ChevronDown} />
    </Button>
  );
  return (
    <Menu trigger={trigger}>
      {tools.places.map((place) => (
        <MenuItem
          key={place}
          icon={PLACE_LOOKS[place].icon}
          keys={PLACE_LOOKS[place].key}
          onSelect={() => choose({ place })}
        >
          {placeName(t, place)}
        </MenuItem>
      ))}
    </Menu>
  );
}

function ChecklistCount({ copies }: { readonly copies: Copies }) {
  const [done, all] = useChecklistCount(copies);
  return (
    <span className="count">
      {done}/{all}
    </span>
  );
}

function Foot({
  copies,
  pictures,
  onCopy,
}: {
  readonly copies: Copies;
  readonly pictures: readonly FoundPicture[];
  readonly onCopy: () => void;
}) {
  const { t, i18n } = useTranslation();
  const fileName = useCurrent((issue) => issue.fileName);
  const download = useStore(copies.store, (state) => state.download);
  const number = (value: number) => value.toLocaleString(i18n.language);
  const { html, limits } = copies.copy;
  const { place } = copies.choice;
  const shown = limits.filter(({ kind, used, most }) => used > most || !SHOWN_WHEN_OVER.has(kind));
  const ofPictures = copies.tools.pictureLimitsOf(place);
  const mostBytes = ofPictures?.bytes ?? Infinity;
  const large = pictures.filter((each) => each && each.content.size > mostBytes).length;
  const mostFrames = ofPictures?.frames ?? Infinity;
  const long = pictures.filter((each) => each && each.frames > mostFrames).length;
  return (
    <div className="pane-foot">
      <p>
        {shown.map(({ kind, used, most }) => (
          <span
            key={kind}
            className={used > most && kind !== "html-characters" ? "over" : undefined}
          >
            {t(`copying.limits.${kind}`, { used: number(used), most: number(most) })}
          </span>
        ))}
        {large > 0 && (
          <span className="over">
            {t("copying.limits.pictures", { count: large, most: fileSize(mostBytes) })}
          </span>
        )}
        {long > 0 && (
          <span className="over">
            {t("copying.limits.frames", { count: long, most: mostFrames })}
          </span>
        )}
      </p>
      {PLACE_LOOKS[place].isDocument && html !== null && (
        <Button
          icon={Download}
          aria-label={t("copying.download")}
          onClick={() => download(copies.copyNow().html ?? "", fileName.replace(/\.md$/, ".html"))}
        >
          .html
        </Button>
      )}
      <Button look="primary" icon={CopyGlyph} onClick={onCopy}>
        {t("copying.copy")} <Keys keys="Mod-Enter" />
      </Button>
    </div>
  );
}

import { Copy } from "lucide-react";
import { memo, useState } from "react";
import { useTranslation } from "react-i18next";
import type { InboxLink } from "../../session/inbox/inbox-state.ts";
import { shortAddress, whoseLink } from "../../session/inbox/source-of.ts";
import { KindGlyph } from "../kinds/kind-glyph.tsx";
import { Button } from "../kit/button.tsx";
import { Glyph } from "../kit/glyph.tsx";
import { Keys } from "../kit/keys.tsx";
import type { inbox } from "../texts/en/inbox.ts";
import { useLanguage } from "../texts/use-language.ts";
import type { InboxSection } from "./inbox-host.ts";
import { RowEdit } from "./row-edit.tsx";
import { RowMenu } from "./row-menu.tsx";
import { showDay } from "./show-day.ts";
import type { PlaceSuggestion } from "./use-suggestions.ts";
import type { RowHandlers } from "./use-row-handlers.ts";

/** One link: what it is, whose, what was said with it, and where it would go or where it is. */
export const InboxRow = memo(function InboxRow({
  link,
  index,
  suggestion,
  sections,
  selected,
  tabbable,
  editing,
  handlers,
}: {
  readonly link: InboxLink;
  readonly index: number;
  readonly suggestion: PlaceSuggestion;
  /** Where it can be sent. */
  readonly sections: readonly InboxSection[];
  readonly selected: boolean;
  /** Whether Tab comes to this row, and to what is in it. */
  readonly tabbable: boolean;
  readonly editing: boolean;
  readonly handlers: RowHandlers;
}) {
  const [near, setNear] = useState(false);
  const { actions, chosen, edit } = handlers;
  const { id } = link;
  return (
    <tr
      className="wait"
      aria-rowindex={index + 1}
      aria-selected={selected}
      tabIndex={tabbable ? 0 : -1}
      data-id={id}
      draggable={!editing}
      onFocus={(event) => handlers.come(id, event)}
      onBlur={handlers.leave}
      onClick={(event) => handlers.click(id, event)}
      onDoubleClick={({ target }) => {
        if (target instanceof Element && !target.closest("button, input, textarea")) edit(id);
      }}
      onKeyDown={(event) => handlers.press(link, event)}
      onDragStart={(event) => handlers.drag(id, event)}
      onCopy={(event) => handlers.copy(id, event)}
      onContextMenu={(event) => handlers.menu(id, event)}
      onPointerEnter={() => setNear(true)}
      onPointerLeave={() => setNear(false)}
      {...(tabbable ? { "data-region-focus": "" } : {})}
    >
      <td className="wait-what">
        {editing ? (
          <RowEdit
            link={link}
            onTyped={(change) => actions.change(link, change)}
            onDone={() => edit(null)}
          />
        ) : (
          <What link={link} suggestion={suggestion} tabbable={tabbable} />
        )}
      </td>
      <td className="wait-acts">
        {(near || tabbable) && !editing && (
          <RowMenu
            link={link}
            chosen={() => chosen(id)}
            sections={sections}
            tabbable={tabbable}
            actions={actions}
            onEdit={() => edit(id)}
          />
        )}
      </td>
    </tr>
  );
});

function What({
  link,
  suggestion: { place, suggested },
  tabbable,
}: {
  readonly link: InboxLink;
  readonly suggestion: PlaceSuggestion;
  readonly tabbable: boolean;
}) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [now] = useState(() => Date.now());
  const { title, titleFrom, href, original, note, caughtAt, placed, submission } = link;
  return (
    <>
      {title === null ? (
        <h3 className="wait-address">{shortAddress(href)}</h3>
      ) : (
        <h3 title={title}>{title}</h3>
      )}
      <div className="from" title={href}>
        <bdi>{whoseLink(link)}</bdi>
        <span>{showDay(placed?.at ?? caughtAt, now, language, t)}</span>
        {isKnownSource(titleFrom) && (
          <span className="more" title={t(`inbox.titleFrom.${titleFrom}`)}>
            {t(`inbox.titleFrom.${titleFrom}`)}
          </span>
        )}
        {submission && <Filed submission={submission} tabbable={tabbable} />}
        {href !== original && (
          <span className="more" title={original}>
            {t("inbox.cleaned")}
          </span>
        )}
      </div>
      {note !== "" && <p className="said">{note}</p>}
      {place && (
        <div className={placed ? "goes" : "twice"}>
          {!placed && <Glyph of={Copy} />}
          <span className="place">{place.label}</span>
          <Button look="text" tabIndex={tabbable ? 0 : -1} onClick={place.go}>
            {t("inbox.goThere")}
          </Button>
        </div>
      )}
      {suggested && !place && (
        <div className="goes">
          <KindGlyph kind={suggested.kind} />
          <span className="place">{suggested.title}</span>
          {suggested.ordinal !== null && <Keys keys={String(suggested.ordinal)} />}
        </div>
      )}
    </>
  );
}

/** Who has filed the link as an issue; a press opens that. */
function Filed({
  submission: { by, address },
  tabbable,
}: {
  readonly submission: NonNullable<InboxLink["submission"]>;
  readonly tabbable: boolean;
}) {
  const { t } = useTranslation();
  const name = by === null ? t("inbox.filed") : `@${by}`;
  return (
    <a
      className="filed"
      href={address}
      target="_blank"
      rel="noopener noreferrer"
      title={t("inbox.openFiled")}
      tabIndex={tabbable ? 0 : -1}
      draggable={false}
    >
      <bdi>{name}</bdi>
    </a>
  );
}

type TitleSource = keyof typeof inbox.titleFrom;
const SOURCES: Readonly<Record<TitleSource, true>> = {
  drop: true,
  paste: true,
  file: true,
  bookmarklet: true,
  share: true,
  submission: true,
  typed: true,
  datacite: true,
  crossref: true,
  github: true,
  huggingface: true,
  youtube: true,
  page: true,
};

function isKnownSource(from: string | null): from is TitleSource {
  return from !== null && Object.hasOwn(SOURCES, from);
}

import { Copy } from "lucide-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { sentPlaceOf } from "../../session/delivery/sent-place.ts";
import type { InboxLink } from "../../session/inbox/inbox-state.ts";
import { shortAddress, whoseLink } from "../../session/inbox/source-of.ts";
import { Button } from "../kit/button.tsx";
import { Glyph } from "../kit/glyph.tsx";
import { sentBeforeText } from "../open-issue/sent-before.ts";
import { useArchive, useInbox, useOpenIssue, useSession } from "../shell/session-context.ts";
import type { CaughtLink } from "./use-catching.ts";

/** The links that came here and still wait, each with where it was sent before; one that is thrown away can come back. */
export function CaughtList({ caught }: { readonly caught: readonly CaughtLink[] }) {
  const { t } = useTranslation();
  const waiting = useInbox((state) => state.waiting);
  const [thrown, setThrown] = useState<ReadonlyMap<string, InboxLink>>(new Map());
  const there = new Set(waiting.map(sameThing));
  const links = caught.flatMap(({ id, isKnown }) => {
    const waits = waiting.find((each) => each.id === id);
    if (waits) return [{ link: waits, isKnown, isThrown: false }];
    const link = thrown.get(id);
    // What came once more after that stands in its own row.
    return link && !there.has(sameThing(link)) ? [{ link, isKnown, isThrown: true }] : [];
  });
  return (
    <ul aria-label={t("onTop.list")}>
      {links.map(({ link, isKnown, isThrown }) => (
        <CaughtRow
          key={link.id}
          link={link}
          isKnown={isKnown}
          isThrown={isThrown}
          onThrow={() => setThrown((before) => new Map(before).set(link.id, link))}
        />
      ))}
    </ul>
  );
}

const sameThing = ({ key, href }: InboxLink): string => key ?? href;

function CaughtRow({
  link,
  isKnown,
  isThrown,
  onThrow,
}: {
  readonly link: InboxLink;
  readonly isKnown: boolean;
  readonly isThrown: boolean;
  readonly onThrow: () => void;
}) {
  const { t } = useTranslation();
  const remove = useInbox((state) => state.remove);
  const bringBack = useInbox((state) => state.bringBack);
  const sent = useSentBefore(link.key);
  const press = () => {
    if (isThrown) return void bringBack([link.id]);
    onThrow();
    void remove([link.id]);
  };
  return (
    <li>
      <h2 title={link.href}>{link.title ?? shortAddress(link.href)}</h2>
      <p className="on-top-whose">
        <bdi>{whoseLink(link)}</bdi>
        {isThrown && <span>{t("capture.delivery.thrown")}</span>}
        {isKnown && !isThrown && <span>{t("onTop.known")}</span>}
        <Button look="text" onClick={press}>
          {t(isThrown ? "common.undo" : "inbox.row.remove")}
        </Button>
      </p>
      {sent !== null && !isThrown && (
        <p className="on-top-sent">
          <Glyph of={Copy} />
          {sent}
        </p>
      )}
    </li>
  );
}

/** What is said of where a thing was linked before; null: nowhere. */
function useSentBefore(key: string | null): string | null {
  const { t } = useTranslation();
  const { archive } = useSession();
  // What is known of the issues may come later than the link.
  useArchive((state) => state.version);
  const openId = useOpenIssue(({ current }) => (current.kind === "open" ? current.id : null));
  const place = key === null ? null : sentPlaceOf(archive.getState(), key, openId);
  return place && sentBeforeText(t, place);
}

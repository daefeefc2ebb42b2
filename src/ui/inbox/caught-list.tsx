import { Copy } from "lucide-react";
import { useTranslation } from "react-i18next";
import { sentPlaceOf } from "../../session/delivery/sent-place.ts";
import type { InboxLink } from "../../session/inbox/inbox-state.ts";
import { shortAddress, whoseLink } from "../../session/inbox/source-of.ts";
import { Button } from "../kit/button.tsx";
import { Glyph } from "../kit/glyph.tsx";
import { sentBeforeText } from "../open-issue/sent-before.ts";
import { useArchive, useInbox, useOpenIssue, useSession } from "../shell/session-context.ts";
import type { CaughtLink } from "./use-catching.ts";

/** The links that came here and still wait, each with where it was sent before. */
export function CaughtList({ caught }: { readonly caught: readonly CaughtLink[] }) {
  const { t } = useTranslation();
  const waiting = useInbox((state) => state.waiting);
  const links = caught.flatMap(({ id, isKnown }) => {
    const link = waiting.find((each) => each.id === id);
    return link ? [{ link, isKnown }] : [];
  });
  return (
    <ul aria-label={t("onTop.list")}>
      {links.map(({ link, isKnown }) => (
        <CaughtRow key={link.id} link={link} isKnown={isKnown} />
      ))}
    </ul>
  );
}

function CaughtRow({ link, isKnown }: { readonly link: InboxLink; readonly isKnown: boolean }) {
  const { t } = useTranslation();
  const remove = useInbox((state) => state.remove);
  const sent = useSentBefore(link.key);
  return (
    <li>
      <h2 title={link.href}>{link.title ?? shortAddress(link.href)}</h2>
      <p className="on-top-whose">
        <bdi>{whoseLink(link)}</bdi>
        {isKnown && <span>{t("onTop.known")}</span>}
        <Button look="text" onClick={() => void remove([link.id])}>
          {t("inbox.row.remove")}
        </Button>
      </p>
      {sent !== null && (
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

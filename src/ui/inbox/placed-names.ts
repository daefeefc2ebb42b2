import type { TFunction } from "i18next";
import type { InboxLink } from "../../session/inbox/inbox-state.ts";
import type { LibraryRow } from "../../session/library/library-state.ts";
import { jumpToLink } from "../open-issue/link-jump.ts";
import { go } from "../routes/use-route.ts";
import type { LinkWhereabouts } from "./inbox-host.ts";

/** Where placed links are: the issue, by its number or title, and the section. The same object for the same link. */
export function placesOf(
  issues: readonly LibraryRow[],
  t: TFunction,
): (link: InboxLink) => LinkWhereabouts {
  const names = new Map(
    issues.map(({ id, number, title, fileName }) => [
      id,
      [number, title].filter((part) => part !== null).join(" ") || fileName,
    ]),
  );
  const known = new WeakMap<InboxLink, LinkWhereabouts>();
  const read = ({ key, placed }: InboxLink): LinkWhereabouts => {
    const id = placed?.issueId ?? "";
    const issue = names.get(id) ?? t("inbox.goneIssue");
    const section = placed?.section ?? "";
    return {
      label: section === "" ? issue : t("inbox.sentInSection", { issue, section }),
      go: () => {
        if (key === null) go({ screen: "issue", id, part: "text" });
        else jumpToLink(id, key);
      },
    };
  };
  return (link) => {
    const place = known.get(link) ?? read(link);
    known.set(link, place);
    return place;
  };
}

import { useTranslation } from "react-i18next";
import type { SearchedOf } from "../../session/search/search-index.ts";
import { showToast } from "../kit/toasts.tsx";
import { openedId } from "../open-issue/occurrences.ts";
import { jumpToWords } from "../open-issue/word-jump.ts";
import { go } from "../routes/use-route.ts";
import { useArchive } from "../shell/session-context.ts";

/** A place in an issue or a post: which of those shown, and its line. */
interface FoundPlace {
  readonly index: number;
  readonly text: string;
}

/** Opens what was found: the issue, at one of its places if there is one; a post becomes an issue with that. */
export function useOpenFound(
  of: SearchedOf,
  query: string,
  /** Told before it is shown; `key`: the id that it has in the library. */
  onOpen: (key: string, place: number | null) => void,
): (place: FoundPlace | null) => Promise<void> {
  const { t } = useTranslation();
  const openPost = useArchive((state) => state.openPost);
  return async (place) => {
    const id = of.kind === "issue" ? of.id : openedId(await openPost(of.path));
    if (id === null) return showToast(t("editorScreen.links.lost"));
    onOpen(id, place?.index ?? null);
    if (place) jumpToWords({ issueId: id, text: place.text, query });
    else go({ screen: "issue", id, part: "text" });
  };
}

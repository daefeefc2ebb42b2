import { Link, Pencil } from "lucide-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { ArchivedPost } from "../../session/archive/archive-state.ts";
import { showIssueDate } from "../dates/issue-date.ts";
import { Button } from "../kit/button.tsx";
import { Glyph } from "../kit/glyph.tsx";
import { IconButton } from "../kit/icon-button.tsx";
import { showToast } from "../kit/toasts.tsx";
import { openedId } from "../open-issue/occurrences.ts";
import { go } from "../routes/use-route.ts";
import { askAboutFiles } from "../shell/overlays.ts";
import { useArchive } from "../shell/session-context.ts";
import { useLanguage } from "../texts/use-language.ts";
import "../styles/past.css";

/** So many rows at once: who looks for an older one searches. */
const PAGE = 20;
/** Posts of the archive, newest first, to be opened. */
export function PostList({ posts }: { readonly posts: readonly ArchivedPost[] }) {
  const { t } = useTranslation();
  const [shown, setShown] = useState(PAGE);
  const more = posts.length - shown;
  return (
    <nav className="past" aria-label={t("past.title")}>
      {posts.slice(0, shown).map((post, index) => (
        <PostRow key={post.path} post={post} latest={index === 0} />
      ))}
      {more > 0 && (
        <p className="shelf-note">
          <Button look="text" onClick={() => setShown(shown + PAGE)}>
            {t("past.more", { count: Math.min(PAGE, more) })}
          </Button>
        </p>
      )}
    </nav>
  );
}

function PostRow({ post, latest }: { readonly post: ArchivedPost; readonly latest: boolean }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const openPost = useArchive((state) => state.openPost);
  const { path, number, headline, date, links, issueId } = post;
  const fileName = path.slice(path.lastIndexOf("/") + 1);
  const name = headline ?? fileName;
  const open = async () => {
    const outcome = await openPost(path);
    const id = openedId(outcome);
    if (id === null) showToast(t("past.gone", { name }));
    else if (outcome?.kind === "changed") askAboutFiles([outcome]);
    else go({ screen: "issue", id, part: "text" });
  };
  return (
    <article className="volume" title={path} {...(latest ? { "data-latest": "" } : {})}>
      <span className="no">{number ?? t("common.numberNone")}</span>
      <span className="volume-words">
        <button type="button" className="name" onClick={() => void open()}>
          {name}
        </button>
        <span className="when">{date === null ? fileName : showIssueDate(date, language)}</span>
      </span>
      <span className="state">
        <Glyph of={Link} />
        {t("archive.links", { count: links })}
        {issueId !== null && <small>{t("past.isHere")}</small>}
      </span>
      <span className="acts">
        <IconButton
          icon={Pencil}
          size="small"
          label={t("past.open", { name })}
          onClick={() => void open()}
        />
      </span>
    </article>
  );
}

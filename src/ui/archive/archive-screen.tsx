import { RotateCw, Trash2, TriangleAlert } from "lucide-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../kit/button.tsx";
import { Dialog } from "../kit/dialog.tsx";
import { Glyph } from "../kit/glyph.tsx";
import { showToast } from "../kit/toasts.tsx";
import { failureText } from "../notices/failure-text.ts";
import { goBack } from "../routes/go-back.ts";
import { SheetHead } from "../shell/sheet-head.tsx";
import { SideScreen } from "../shell/side-screen.tsx";
import { useArchive } from "../shell/session-context.ts";
import { useTitle } from "../shell/use-title.ts";
import { AddPosts } from "./add-posts.tsx";
import { LessonTable } from "./lesson-table.tsx";
import { useArchiveTold } from "../files/use-archive-told.ts";
import { PostList } from "./post-list.tsx";
import "../styles/settings.css";
import "../styles/archive.css";
import "../styles/progress.css";

/** The earlier issues, and what they teach. */
export function ArchiveScreen() {
  const { t } = useTranslation();
  const posts = useArchive((state) => state.posts);
  useTitle(t("archive.title"));
  return (
    <SideScreen title={t("archive.title")}>
      <div className="sheet">
        <SheetHead title={t("archive.title")} back={t("common.back")} onBack={goBack}>
          <AddPosts />
        </SheetHead>
        <p className="archive-text">{t("archive.text")}</p>
        <State />
        {posts.length > 0 && <PostList posts={posts} />}
        <LessonTable />
      </div>
    </SideScreen>
  );
}

/** What is in the archive, or how far the reading of it is. */
function State() {
  const { t } = useTranslation();
  const status = useArchive((state) => state.status);
  const indexing = useArchive((state) => state.indexing);
  const posts = useArchive((state) => state.posts);
  const folder = useArchive((state) => state.folder);
  const links = posts.reduce((sum, post) => sum + post.links, 0);
  return (
    <div className="archive-state">
      {posts.length > 0 ? (
        <>
          <b className="numeric">{t("archive.posts", { count: posts.length })}</b>
          <span className="numeric">{t("archive.links", { count: links })}</span>
          {folder !== null && <span>{t("archive.folder", { name: folder })}</span>}
        </>
      ) : (
        indexing === null && <span>{t("archive.none")}</span>
      )}
      {status === "failed" && (
        <span className="hint" data-tone="danger" role="alert">
          <Glyph of={TriangleAlert} />
          <span>{t("archive.failed")}</span>
        </span>
      )}
      <span className="push" />
      {indexing === null ? (
        <Acts folder={folder} count={posts.length} />
      ) : (
        <Progress {...indexing} />
      )}
    </div>
  );
}

function Progress({ done, total }: { readonly done: number; readonly total: number }) {
  const { t } = useTranslation();
  const name = total === 0 ? t("archive.looking") : t("archive.indexing", { done, total });
  return (
    <>
      <span className="numeric">{name}</span>
      <progress
        className="progress-line"
        aria-label={name}
        {...(total === 0 ? {} : { value: done, max: total })}
      />
    </>
  );
}

function Acts({ folder, count }: { readonly folder: string | null; readonly count: number }) {
  const { t } = useTranslation();
  const refresh = useArchive((state) => state.refresh);
  const told = useArchiveTold();
  const [asks, setAsks] = useState(false);
  return (
    <>
      {folder !== null && (
        <Button size="small" icon={RotateCw} onClick={() => void refresh().then(told)}>
          {t("archive.again")}
        </Button>
      )}
      {count > 0 && (
        <Button size="small" icon={Trash2} onClick={() => setAsks(true)}>
          {t("archive.empty")}
        </Button>
      )}
      {asks && <EmptyDialog count={count} onClose={() => setAsks(false)} />}
    </>
  );
}

function EmptyDialog({ count, onClose }: { readonly count: number; readonly onClose: () => void }) {
  const { t } = useTranslation();
  const forget = useArchive((state) => state.forget);
  const empty = async () => {
    onClose();
    const outcome = await forget();
    showToast(outcome.ok ? t("archive.told.emptied") : failureText(t, outcome.failure));
  };
  return (
    <Dialog
      title={t("archive.forget.title")}
      text={t("archive.forget.text", { count })}
      alert
      onClose={onClose}
    >
      <div className="dialog-foot">
        <Button look="outline" onClick={onClose}>
          {t("common.cancel")}
        </Button>
        <Button look="danger" onClick={() => void empty()}>
          {t("archive.forget.empty")}
        </Button>
      </div>
    </Dialog>
  );
}

import { useTranslation } from "react-i18next";
import { isSlug, suggestSlug } from "../../issue/new-issue/index.ts";
import { useCurrent } from "../open-issue/use-current.ts";
import { Button } from "../kit/button.tsx";
import { FormRow } from "../kit/form-row.tsx";
import { useUnfinishedOfIssue } from "../open-issue/use-unfinished-of-issue.ts";
import { useOpenIssue } from "../shell/session-context.ts";
import type { HeadFields } from "../open-issue/use-head.ts";
import { useWriting } from "./use-writing.ts";

/** The words that name the file to come; a file that was opened keeps its name, and has none. */
export function SlugRow({ head }: { readonly head: HeadFields }) {
  const { t } = useTranslation();
  const slug = useCurrent((issue) => issue.slug);
  const fileName = useCurrent((issue) => issue.fileName);
  const setSlug = useOpenIssue((state) => state.setSlug);
  const writing = useWriting();
  const [draft, setDraft] = useUnfinishedOfIssue("slug");
  if (slug === null) return null;
  const shown = draft ?? slug;
  const suggestion = suggestSlug(head.title?.headline ?? "");
  const change = (text: string) => {
    const right = text === "" || isSlug(text);
    setDraft(right ? null : text);
    if (right) setSlug(text);
  };
  return (
    <FormRow
      label={t("frontMatter.slug")}
      note={t("frontMatter.slugNote")}
      error={draft === null ? null : t("newIssue.slugBad")}
      hint={
        <>
          {slug === "" ? t("newIssue.slugAsk") : t("newIssue.file", { name: fileName })}{" "}
          {suggestion !== "" && suggestion !== slug && (
            <Button look="text" disabled={!writing} onClick={() => change(suggestion)}>
              {t("frontMatter.slugSuggest", { slug: suggestion })}
            </Button>
          )}
        </>
      }
    >
      {(names) => (
        <input
          {...names}
          className="field"
          data-face="code"
          lang="en"
          spellCheck={false}
          readOnly={!writing}
          value={shown}
          onChange={({ currentTarget }) => change(currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== "Escape" || draft === null || event.nativeEvent.isComposing) return;
            event.preventDefault();
            setDraft(null);
          }}
        />
      )}
    </FormRow>
  );
}

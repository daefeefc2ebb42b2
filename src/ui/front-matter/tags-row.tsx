import { useTranslation } from "react-i18next";
import { useCurrent } from "../open-issue/use-current.ts";
import { FormRow } from "../kit/form-row.tsx";
import { useOpenIssue } from "../shell/session-context.ts";
import { TagList, TagOffers } from "./tag-list.tsx";
import { fieldOf } from "../open-issue/use-head.ts";
import type { HeadFields } from "../open-issue/use-head.ts";
import { useKnownTags } from "./use-known-tags.ts";
import { useFieldWarnings } from "./head-warnings.ts";
import { useWriting } from "./use-writing.ts";

/** More suggestions than this are noise. */
const MOST_OFFERS = 8;

export function TagsRow({ head }: { readonly head: HeadFields }) {
  const { t } = useTranslation();
  const setField = useOpenIssue((state) => state.setField);
  const known = useKnownTags();
  const expected = useCurrent((issue) =>
    issue.profile.frontMatter.fields.some(({ key }) => key === "tags"),
  );
  const writing = useWriting();
  const warnings = useFieldWarnings("tags");
  if (!expected && fieldOf(head.frontMatter, "tags") === null) return null;
  const { tags } = head;
  const set = (changed: readonly string[]) => setField("tags", changed);
  return (
    <>
      <FormRow label={t("frontMatter.tags")} note={<code>tags</code>} warnings={warnings}>
        {(names) => <TagList names={names} writing={writing} tags={tags} onChange={set} />}
      </FormRow>
      {writing && (
        <TagOffers
          tags={known.filter((tag) => !tags.includes(tag)).slice(0, MOST_OFFERS)}
          onAdd={(tag) => set([...tags, tag])}
        />
      )}
    </>
  );
}

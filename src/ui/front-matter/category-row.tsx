import { useTranslation } from "react-i18next";
import { FormRow } from "../kit/form-row.tsx";
import { useOpenIssue } from "../shell/session-context.ts";
import { TagList } from "./tag-list.tsx";
import { TextField } from "./text-field.tsx";
import { fieldOf, scalarText } from "../open-issue/use-head.ts";
import type { HeadFields } from "../open-issue/use-head.ts";
import { useFieldWarnings } from "./head-warnings.ts";
import { useWriting } from "./use-writing.ts";

/** `categories` or `category`, one word or a list as the file has it. */
export function CategoryRow({ head }: { readonly head: HeadFields }) {
  const { t } = useTranslation();
  const writing = useWriting();
  const setField = useOpenIssue((state) => state.setField);
  const field = fieldOf(head.frontMatter, "categories") ?? fieldOf(head.frontMatter, "category");
  const warnings = useFieldWarnings(field?.key ?? "");
  if (!field) return null;
  const text = scalarText(field);
  const note = <code>{field.key}</code>;
  if (field.value.kind === "list") {
    const { items } = field.value;
    return (
      <FormRow label={t("frontMatter.category")} note={note} warnings={warnings}>
        {(names) => (
          <TagList
            names={names}
            writing={writing}
            tags={items}
            onChange={(changed) => setField(field.key, changed)}
          />
        )}
      </FormRow>
    );
  }
  if (text === null) return null;
  return (
    <FormRow label={t("frontMatter.category")} note={note} warnings={warnings}>
      {(names) => (
        <TextField
          {...names}
          className="field short"
          kept={text}
          keep={(value) => setField(field.key, value.trim())}
        />
      )}
    </FormRow>
  );
}

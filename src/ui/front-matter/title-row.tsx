import { useTranslation } from "react-i18next";
import { FormRow } from "../kit/form-row.tsx";
import { useOpenIssue } from "../shell/session-context.ts";
import { CheckedField, TextField } from "./text-field.tsx";
import { useFieldWarnings } from "./head-warnings.ts";
import { FormWarnings } from "../kit/form-warnings.tsx";
import { useUnfinishedField } from "./use-unfinished-field.ts";
import {
  hasHeadline,
  readEditableTitle,
  withHeadline,
  withNumber,
} from "../open-issue/title-edit.ts";
import type { HeadFields } from "../open-issue/use-head.ts";
import { useCurrent } from "../open-issue/use-current.ts";

/** Number and headline by the profile's pattern, and the title they make; the whole title where it has no pattern. */
export function TitleRow({ head }: { readonly head: HeadFields }) {
  const { t } = useTranslation();
  const setField = useOpenIssue((state) => state.setField);
  const language = useCurrent((issue) => issue.profile.language);
  const pattern = useCurrent((issue) => issue.profile.titlePattern);
  const unfinished = useUnfinishedField("number");
  const warnings = useFieldWarnings("title");
  if (!head.title && pattern === null) return null;
  const title = head.title ?? readEditableTitle("", pattern);
  const setTitle = (text: string) => setField("title", text.trim());
  const note = <code>title</code>;
  if (!title.pattern?.includes("{number}"))
    return (
      <FormRow label={t("frontMatter.wholeTitle")} note={note} warnings={warnings}>
        {(names) => <TextField {...names} lang={language} kept={title.headline} keep={setTitle} />}
      </FormRow>
    );
  return (
    <>
      <div className="form-split">
        <FormRow
          label={t("frontMatter.number")}
          error={unfinished.isWrong ? t("newIssue.numberBad") : null}
        >
          {(names) => (
            <CheckedField
              {...names}
              inputMode="numeric"
              kept={title.number === null ? "" : String(title.number)}
              unfinished={unfinished}
              isRight={(text) => /^\d{0,9}$/.test(text.trim())}
              keep={(text) => setTitle(withNumber(title, text.trim() === "" ? null : Number(text)))}
            />
          )}
        </FormRow>
        {hasHeadline(title) && (
          <FormRow label={t("frontMatter.headline")} note={note} warnings={warnings}>
            {(names) => (
              <TextField
                {...names}
                lang={language}
                kept={title.headline}
                keep={(text) => setTitle(withHeadline(title, text.trim()))}
              />
            )}
          </FormRow>
        )}
      </div>
      {!hasHeadline(title) && <FormWarnings of={warnings} />}
      {head.name !== null && (
        <div className="preview-title" lang={language}>
          {title.fixed !== "" && hasHeadline(title) && <span className="fixed">{title.fixed}</span>}
          {title.fixed !== "" && hasHeadline(title) ? title.headline : head.name}
        </div>
      )}
    </>
  );
}

import { Plus } from "lucide-react";
import { useTranslation } from "react-i18next";
import { useCurrent } from "../open-issue/use-current.ts";
import { FormWarnings } from "../kit/form-warnings.tsx";
import { FormRow } from "../kit/form-row.tsx";
import { Glyph } from "../kit/glyph.tsx";
import { Switch } from "../kit/switch.tsx";
import { useOpenIssue } from "../shell/session-context.ts";
import { formFields, missingFields, pathName } from "./form-fields.ts";
import type { FormField } from "./form-fields.ts";
import { TagList } from "./tag-list.tsx";
import { TextField } from "./text-field.tsx";
import { useFieldName } from "./use-field-name.ts";
import type { HeadFields } from "../open-issue/use-head.ts";
import { useFieldWarnings } from "./head-warnings.ts";
import { useWriting } from "./use-writing.ts";

/** Every field without a row of its own: switches side by side, then the others; then what the profile has besides. */
export function OtherRows({ head }: { readonly head: HeadFields }) {
  const { t } = useTranslation();
  const fieldName = useFieldName();
  const setField = useOpenIssue((state) => state.setField);
  const rules = useCurrent((issue) => issue.profile.frontMatter.fields);
  const writing = useWriting();
  const fields = formFields(head.frontMatter);
  const switches = fields.filter((field) => field.type === "switch");
  const others = fields.filter((field) => field.type !== "switch");
  const missing = missingFields(rules, head.frontMatter);
  return (
    <>
      {switches.length > 0 && (
        <fieldset className="form-row">
          <legend className="form-label">{t("frontMatter.switches")}</legend>
          <div className="form-switches">
            {switches.map(({ path, checked }) => (
              <Switch
                key={pathName(path)}
                checked={checked}
                disabled={!writing}
                onChange={(value) => setField(path, value)}
              >
                {fieldName(path)}
              </Switch>
            ))}
          </div>
          {switches.map(({ path }) => (
            <FieldWarnings key={pathName(path)} field={path[0] ?? ""} />
          ))}
          <div className="form-note">
            <code>{switches.map(({ path }) => pathName(path)).join(" ")}</code>
          </div>
        </fieldset>
      )}
      {others.map((field) => (
        <OtherRow key={pathName(field.path)} field={field} />
      ))}
      {writing && missing.length > 0 && (
        <div className="form-row form-line">
          {missing.map(({ key, value }) => (
            <button
              key={key}
              type="button"
              className="tag"
              data-look="offer"
              onClick={() => setField(key, value)}
            >
              <Glyph of={Plus} />
              {fieldName([key])}
            </button>
          ))}
        </div>
      )}
    </>
  );
}

function FieldWarnings({ field }: { readonly field: string }) {
  return <FormWarnings of={useFieldWarnings(field)} />;
}

function OtherRow({ field }: { readonly field: Exclude<FormField, { type: "switch" }> }) {
  const fieldName = useFieldName();
  const writing = useWriting();
  const setField = useOpenIssue((state) => state.setField);
  const { path } = field;
  const name = fieldName(path);
  const note = <code>{pathName(path)}</code>;
  const warnings = useFieldWarnings(path[0] ?? "");
  return (
    <FormRow label={name} warnings={warnings} {...(name === pathName(path) ? {} : { note })}>
      {(names) => {
        if (field.type === "text")
          return <TextField {...names} kept={field.text} keep={(text) => setField(path, text)} />;
        if (field.type === "list")
          return (
            <TagList
              names={names}
              writing={writing}
              tags={field.items}
              onChange={(items) => setField(path, items)}
            />
          );
        return (
          <textarea
            {...names}
            className="field"
            data-face="code"
            readOnly
            value={field.source}
            rows={3}
          />
        );
      }}
    </FormRow>
  );
}

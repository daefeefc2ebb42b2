import { useTranslation } from "react-i18next";
import { isSlug } from "../../issue/new-issue/index.ts";
import { pinyinSlug } from "../../issue/new-issue/pinyin-slug.ts";
import type { SlugStyle } from "../../issue/profile/profile.ts";
import { Button } from "../kit/button.tsx";
import { FormRow } from "../kit/form-row.tsx";

/** Whether the words may stand in the file's name; none may wait. */
export function slugIsRight(slug: string, style: SlugStyle): boolean {
  return slug === "" || isSlug(slug, style);
}

/** The words that name the file; Chinese ones are spelt by their sound where that is asked for. */
export function SlugField({
  slug,
  headline,
  slugStyle,
  onChange,
}: {
  readonly slug: string;
  readonly headline: string;
  readonly slugStyle: SlugStyle;
  readonly onChange: (slug: string) => void;
}) {
  const { t } = useTranslation();
  const isWrong = !slugIsRight(slug, slugStyle);
  const hasChinese = /\p{Script=Han}/u.test(headline) && slugStyle !== "unicode";
  const spell = async () => onChange(await pinyinSlug(headline));
  return (
    <FormRow
      label={t("newIssue.slug")}
      error={
        isWrong ? t(slugStyle === "unicode" ? "newIssue.slugBadWords" : "newIssue.slugBad") : null
      }
      hint={
        <>
          {t("newIssue.slugAsk")}{" "}
          {hasChinese && (
            <Button look="text" onClick={() => void spell()}>
              {t("newIssue.pinyin")}
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
          value={slug}
          onChange={({ currentTarget }) => onChange(currentTarget.value)}
        />
      )}
    </FormRow>
  );
}

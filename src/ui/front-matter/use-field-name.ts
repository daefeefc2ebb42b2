import { useCallback } from "react";
import { useTranslation } from "react-i18next";
import { frontMatter } from "../texts/en/front-matter.ts";
import { pathName } from "./form-fields.ts";

type KnownField = keyof typeof frontMatter.fields;

/** What a field is called: by the catalogue where it knows the key, else by the key itself. */
export function useFieldName(): (path: readonly string[]) => string {
  const { t } = useTranslation();
  return useCallback(
    (path) => {
      const key = path.join("_");
      return isKnown(key) ? t(`frontMatter.fields.${key}`) : pathName(path);
    },
    [t],
  );
}

function isKnown(key: string): key is KnownField {
  return Object.hasOwn(frontMatter.fields, key);
}

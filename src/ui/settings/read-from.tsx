import { useTranslation } from "react-i18next";
import type { Evidence } from "../../links/learning/newsletter/learned-newsletter.ts";

/** More posts than these say no more. */
const MOST = 12;

/** How many posts a value was read from, and what they say. `null`: each post has a value of its own. */
export function ReadFrom({ evidence }: { readonly evidence: Evidence | null }) {
  const { t } = useTranslation();
  if (!evidence) return <span className="hint">{t("settings.form.each")}</span>;
  const { agree, of, read } = evidence;
  return (
    <details className="read-from">
      <summary>
        {agree === of
          ? t("settings.form.readFrom", { count: of })
          : t("settings.form.some", { count: agree, of })}
      </summary>
      <ul className="float">
        {read.slice(0, MOST).map(({ path, number, words, differs }) => (
          <li key={path} title={path} {...(differs ? { "data-differs": "" } : {})}>
            <span className="numeric">{number ?? t("common.numberNone")}</span> <code>{words}</code>
          </li>
        ))}
      </ul>
    </details>
  );
}

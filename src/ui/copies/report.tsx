import { useTranslation } from "react-i18next";
import type { BecameKind, Copy } from "../../publish/copies/index.ts";
import { lastPart } from "./last-part.ts";
import { ProfileLink } from "./profile-link.tsx";

/** What somebody should look at before it is copied. */
const WARNINGS: ReadonlySet<BecameKind> = new Set([
  "link-words",
  "picture-named",
  "picture-liquid",
  "picture-written",
  "picture-unreachable",
  "picture-without-alt",
  "merge-field",
  "markdown-otherwise",
  "strike-plain",
  "script-plain",
  "liquid",
  "liquid-link",
  "page-link",
  "site-link",
  "unsafe-link",
  "drawing",
]);
/** Whose sources are shown, so that they can be found in the text. */
const SHOWN: ReadonlySet<BecameKind> = new Set([
  "picture-named",
  "picture-liquid",
  "picture-unreachable",
  "picture-without-alt",
  "picture-title",
  "link-title",
  "markdown-otherwise",
  "strike-plain",
  "script-plain",
  "abbreviation",
  "liquid",
  "liquid-link",
  "page-link",
  "site-link",
  "unsafe-link",
  "embedded",
]);
/** Whose sources are files, known by their names. */
const PICTURES: ReadonlySet<BecameKind> = new Set(["picture-named", "picture-without-alt"]);
/** What goes away once the profile says where the site is. */
const SITELESS: ReadonlySet<BecameKind> = new Set(["picture-named", "site-link"]);

/** What the sheet says where it is chosen; a line more here would move the choice from under the pointer. */
const SAID_ELSEWHERE: ReadonlySet<BecameKind> = new Set(["item-left-out"]);

/** What became what: a ledger. */
export function ReportView({ copy }: { readonly copy: Copy }) {
  const { t } = useTranslation();
  const became = copy.became.filter(({ kind }) => !SAID_ELSEWHERE.has(kind));
  return (
    <section className="copy-part" aria-label={t("copying.became.title")}>
      <h3>{t("copying.became.title")}</h3>
      {became.length === 0 && <p className="hint">{t("copying.became.nothing")}</p>}
      <ul className="became">
        {became.map(({ kind, count, sources }) => (
          <li key={kind} {...(WARNINGS.has(kind) ? { "data-tone": "warn" } : {})}>
            <span className="n">{count}</span>
            <span>
              {t(`copying.became.kinds.${kind}`, { count })}
              {SHOWN.has(kind) &&
                Array.from(new Set(sources), (source) => (
                  <small key={source} title={source}>
                    {PICTURES.has(kind) ? lastPart(source) : source}
                  </small>
                ))}
              {kind === "picture-published" && copy.day !== null && (
                <small>{t("copying.became.answersFrom", { day: copy.day })}</small>
              )}
              {SITELESS.has(kind) && <ProfileLink />}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

import { type ReactNode, useId } from "react";
import { useTranslation } from "react-i18next";
import type { Point } from "./point.ts";

/** As many rows as anybody reads; all of them are in the texts. */
const MOST_ROWS = 200;

/** A plot with its name, what it says in a sentence, and its numbers as a table that can be opened. */
export function Plot({
  title,
  says,
  points,
  columns: [ofName, ofValue],
  wide = false,
  language,
  children,
}: {
  readonly title: string;
  readonly says: string;
  /** Nothing is drawn where there are none. */
  readonly points: readonly Point[];
  /** What the table's columns are called. */
  readonly columns: readonly [string, string];
  /** Whether it takes both columns of the page. */
  readonly wide?: boolean;
  /** Of the names of the points. */
  readonly language?: string | undefined;
  /** Makes the drawing, of this width, named by the element of this id. */
  readonly children: (width: number, name: string) => ReactNode;
}) {
  const { t } = useTranslation();
  const name = useId();
  const more = points.length - MOST_ROWS;
  return (
    <figure className="plot" {...(wide ? { "data-wide": "" } : {})}>
      <h2 id={name}>{title}</h2>
      <p className="says">{says}</p>
      {points.length > 0 && (
        <>
          {children(wide ? 646 : 303, name)}
          <details>
            <summary>
              {t("numbers.show")}
              <span className="hidden-text">{` – ${title}`}</span>
            </summary>
            <table className="grid">
              <caption className="hidden-text">{title}</caption>
              <thead>
                <tr>
                  <th scope="col">{ofName}</th>
                  <th scope="col">{ofValue}</th>
                </tr>
              </thead>
              <tbody>
                {points.slice(0, MOST_ROWS).map((point, index) => (
                  <tr key={index}>
                    <th scope="row" lang={language}>
                      {point.name}
                    </th>
                    <td>{point.label}</td>
                  </tr>
                ))}
              </tbody>
            </table>
            {more > 0 && <p>{t("numbers.more", { count: more })}</p>}
          </details>
        </>
      )}
    </figure>
  );
}

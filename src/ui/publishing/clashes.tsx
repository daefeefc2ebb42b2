import { useTranslation } from "react-i18next";
import type { ConflictChoice, MergedPart } from "../../session/publishing/publishing-state.ts";
import { Choices } from "../kit/choices.tsx";
import { SCROLLABLE } from "../kit/scrollable.ts";

/** The places that both have changed, side by side. Nothing is chosen beforehand. */
export function Clashes({
  parts,
  choices,
  onChoose,
}: {
  readonly parts: readonly MergedPart[];
  readonly choices: readonly (ConflictChoice | null)[];
  readonly onChoose: (index: number, choice: ConflictChoice) => void;
}) {
  const { t } = useTranslation();
  return parts
    .filter((part) => part.kind === "conflict")
    .map(({ mine, theirs }, index) => {
      const choice = choices[index] ?? null;
      const place = t("publishing.place", { number: index + 1 });
      return (
        <section key={`${mine}\0${theirs}\0${index}`} className="clash" aria-label={place}>
          <div className="clash-head">
            <b>{place}</b>
            <Choices<ConflictChoice | "">
              label={place}
              value={choice ?? ""}
              options={[
                { value: "mine", name: t("publishing.mine") },
                { value: "theirs", name: t("publishing.theirs") },
                { value: "both", name: t("publishing.both") },
              ]}
              onChange={(chosen) => chosen !== "" && onChoose(index, chosen)}
            />
          </div>
          <div className="clash-sides">
            <Side
              name={t("publishing.mine")}
              text={mine}
              isKept={choice === "mine" || choice === "both"}
            />
            <Side
              name={t("publishing.theirs")}
              text={theirs}
              isKept={choice === "theirs" || choice === "both"}
            />
          </div>
        </section>
      );
    });
}

function Side({
  name,
  text,
  isKept,
}: {
  readonly name: string;
  readonly text: string;
  readonly isKept: boolean;
}) {
  const { t } = useTranslation();
  return (
    <pre aria-label={name} {...SCROLLABLE} {...(isKept ? { "data-kept": "" } : {})}>
      {text.trimEnd() || t("publishing.nothing")}
    </pre>
  );
}

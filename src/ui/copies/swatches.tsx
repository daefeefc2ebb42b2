import { useTranslation } from "react-i18next";
import type { Copies } from "./use-copies.ts";

/** Colours that read well on white and in the dark. */
const COLOURS = {
  "#2f5d8a": "indigo",
  "#8a3b2f": "vermilion",
  "#2f6b4f": "pine",
  "#6d4a86": "violet",
  "#7a5a14": "ochre",
  "#2b2d2a": "ink",
} as const;
type Colour = keyof typeof COLOURS;
const LISTED = Object.keys(COLOURS).filter((each): each is Colour => Object.hasOwn(COLOURS, each));

/** The one colour of a newsletter's copies. */
export function Swatches({ copies: { choice, choose } }: { readonly copies: Copies }) {
  const { t } = useTranslation();
  return (
    <fieldset className="copy-part">
      <legend>{t("copies.colour")}</legend>
      <div className="swatches">
        {LISTED.map((colour) => (
          <Swatch
            key={colour}
            colour={colour}
            name={t(`copies.colours.${COLOURS[colour]}`)}
            chosen={choice.colour === colour}
            onChoose={() => choose({ colour })}
          />
        ))}
        <input
          type="color"
          aria-label={t("copies.ownColour")}
          value={choice.colour}
          onChange={(event) => choose({ colour: event.target.value })}
        />
      </div>
      <p className="hint">{t("copies.remembered")}</p>
    </fieldset>
  );
}

function Swatch({
  colour,
  name,
  chosen,
  onChoose,
}: {
  readonly colour: string;
  readonly name: string;
  readonly chosen: boolean;
  readonly onChoose: () => void;
}) {
  return (
    <button
      type="button"
      className="swatch"
      aria-label={name}
      aria-pressed={chosen}
      style={{ color: colour }}
      onClick={onChoose}
    />
  );
}

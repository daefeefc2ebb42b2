import { useTranslation } from "react-i18next";
import { COPY_THEMES, type CopyTheme } from "../../issue/profile/profile.ts";
import { PLACE_LOOKS } from "./places.ts";
import type { Copies } from "./use-copies.ts";

/** Colours that words can have as they are, on white and in WeChat's dark mode. */
const COLOURS = {
  "#2f5d8a": "indigo",
  "#82382c": "vermilion",
  "#2f6b4f": "pine",
  "#583b6c": "violet",
  "#765713": "ochre",
  "#2b2d2a": "ink",
} as const;
type Colour = keyof typeof COLOURS;
const LISTED = Object.keys(COLOURS).filter((each): each is Colour => Object.hasOwn(COLOURS, each));

/** How the copies of a newsletter look: one of the themes, where the place has them, and one colour. */
export function LookChoice({ copies }: { readonly copies: Copies }) {
  const { t } = useTranslation();
  const { choice, chooseLook, tools } = copies;
  const { colour } = choice;
  const words = tools.readableColour(colour);
  return (
    <fieldset className="copy-part">
      <legend>{t("copying.choices.theme")}</legend>
      {PLACE_LOOKS[choice.place].look === "theme" && (
        <div className="copy-themes">
          {COPY_THEMES.map((theme) => (
            <label key={theme} className="copy-theme">
              <input
                type="radio"
                name="theme"
                checked={choice.theme === theme}
                onChange={() => void chooseLook({ theme })}
              />
              <ThemeDrawing theme={theme} colour={colour} />
              {t(`copying.options.${theme}`)}
            </label>
          ))}
        </div>
      )}
      <div className="swatches">
        {LISTED.map((listed) => (
          <button
            key={listed}
            type="button"
            className="swatch"
            aria-label={t(`copying.colours.${COLOURS[listed]}`)}
            aria-pressed={colour === listed}
            style={{ color: listed }}
            onClick={() => void chooseLook({ colour: listed })}
          />
        ))}
        <OwnColour
          key={colour}
          colour={colour}
          onChoose={(own) => void chooseLook({ colour: own })}
        />
      </div>
      {words !== colour.toLowerCase() && (
        <p className="hint">{t("copying.darkened", { colour: words })}</p>
      )}
      <p className="hint">{t("copying.remembered")}</p>
    </fieldset>
  );
}

/** It is chosen when its window is left: what is tried there on the way is not written down. */
function OwnColour({
  colour,
  onChoose,
}: {
  readonly colour: string;
  readonly onChoose: (colour: string) => void;
}) {
  const { t } = useTranslation();
  const listen = (input: HTMLInputElement | null) => {
    const choose = () => input && onChoose(input.value);
    input?.addEventListener("change", choose);
    return () => input?.removeEventListener("change", choose);
  };
  return (
    <input type="color" aria-label={t("copying.ownColour")} defaultValue={colour} ref={listen} />
  );
}

/** A section of a copy in small: its heading, an item, and the notes below. */
function ThemeDrawing({ theme, colour }: { readonly theme: CopyTheme; readonly colour: string }) {
  return (
    <svg viewBox="0 0 120 70" aria-hidden="true" style={{ color: colour }}>
      {DRAWINGS[theme].map(([x, y, width, height, ink]) => (
        <rect key={`${x} ${y}`} x={x} y={y} width={width} height={height} rx="1" data-ink={ink} />
      ))}
    </svg>
  );
}

type Bar = readonly [
  x: number,
  y: number,
  width: number,
  height: number,
  ink: "colour" | "words" | "faint",
];

const DRAWINGS: Readonly<Record<CopyTheme, readonly Bar[]>> = {
  quiet: [
    [14, 12, 92, 2, "colour"],
    [14, 19, 40, 5, "words"],
    [14, 33, 3, 3, "colour"],
    [21, 33, 80, 3, "words"],
    [21, 40, 62, 3, "words"],
    [14, 52, 92, 1, "faint"],
    [14, 58, 60, 2, "faint"],
  ],
  newsprint: [
    [14, 11, 92, 1, "words"],
    [14, 14, 92, 1, "words"],
    [38, 20, 44, 5, "words"],
    [14, 30, 92, 1, "faint"],
    [14, 37, 92, 3, "words"],
    [14, 44, 66, 3, "words"],
    [14, 52, 92, 1, "colour"],
    [14, 58, 60, 2, "faint"],
  ],
  plain: [
    [14, 13, 34, 5, "words"],
    [14, 29, 92, 3, "words"],
    [14, 36, 70, 3, "words"],
    [14, 47, 88, 3, "words"],
    [14, 58, 50, 2, "faint"],
  ],
};

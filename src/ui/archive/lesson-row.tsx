import { Building2, Globe, Undo2 } from "lucide-react";
import { memo } from "react";
import { useTranslation } from "react-i18next";
import { ITEM_SHAPES } from "../../issue/shapes/item-shapes.ts";
import type { Lesson } from "../../links/learning/lesson.ts";
import type { ArchiveState } from "../../session/archive/archive-state.ts";
import { Glyph } from "../kit/glyph.tsx";
import { IconButton } from "../kit/icon-button.tsx";
import { showToast } from "../kit/toasts.tsx";
import { failureText } from "../notices/failure-text.ts";
import { useArchive } from "../shell/session-context.ts";
import { ChoiceCell, TextCell } from "./lesson-cells.tsx";
import { lessonName } from "./find-lessons.ts";

/** What is the same for all rows; made once, since every text has to be looked up. */
export interface LessonOffers {
  readonly sections: readonly Offer[];
  readonly shapes: readonly Offer[];
  readonly names: Readonly<Record<Lesson["corrected"][number], string>>;
}

interface Offer {
  readonly value: string;
  readonly name: string;
}

type Correction = NonNullable<Parameters<ArchiveState["correct"]>[1]>;

/** What was learned of one host or organisation; each part is corrected where it stands. */
export const LessonRow = memo(function LessonRow({
  lesson,
  offers,
}: {
  readonly lesson: Lesson;
  readonly offers: LessonOffers;
}) {
  const { t } = useTranslation();
  const correct = useArchive((state) => state.correct);
  const { about, links, organisation, section, shape, verb, corrected } = lesson;
  const name = lessonName(about);
  const set = async (correction: Correction | null) => {
    const outcome = await correct(about, correction);
    if (!outcome.ok) showToast(failureText(t, outcome.failure));
  };
  const cell = (part: Lesson["corrected"][number]) => ({
    place: `lesson:${about}:${part}`,
    label: t("archive.lessons.of", { part: offers.names[part], about: name }),
    corrected: corrected.includes(part),
  });
  return (
    <tr>
      <td className="lesson-links numeric">{links}</td>
      <th scope="row">
        <span className="lesson-about" title={name}>
          <Glyph of={about.startsWith("host:") ? Globe : Building2} />
          <bdi>{name}</bdi>
        </span>
      </th>
      <TextCell
        {...cell("organisation")}
        value={organisation}
        onChange={(value) => void set({ organisation: value })}
      />
      <ChoiceCell
        {...cell("section")}
        value={section}
        options={offers.sections}
        onChange={(value) => void set({ section: value })}
      />
      <ChoiceCell
        {...cell("shape")}
        value={shape}
        options={offers.shapes}
        onChange={(value) =>
          void set({ shape: ITEM_SHAPES.find((each) => each === value) ?? null })
        }
      />
      <TextCell {...cell("verb")} value={verb} onChange={(value) => void set({ verb: value })} />
      <td className="lesson-acts">
        {corrected.length > 0 && (
          <IconButton
            icon={Undo2}
            size="small"
            label={`${t("archive.lessons.revert")} – ${name}`}
            onClick={() => void set(null)}
          />
        )}
      </td>
    </tr>
  );
});

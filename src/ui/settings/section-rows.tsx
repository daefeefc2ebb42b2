import { Plus, X } from "lucide-react";
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import type { Profile, SectionRules } from "../../issue/profile/profile.ts";
import { SECTION_KIND_NAMES } from "../../issue/profile/section-kinds.ts";
import { ITEM_SHAPES } from "../../issue/shapes/item-shapes.ts";
import type { Evidence } from "../../links/learning/newsletter/learned-newsletter.ts";
import { KindGlyph } from "../kinds/kind-glyph.tsx";
import { Button } from "../kit/button.tsx";
import { IconButton } from "../kit/icon-button.tsx";
import type { FormProps } from "./form-props.ts";
import { MoveGrip } from "./move-grip.tsx";
import { ReadFrom } from "./read-from.tsx";
import { type MovableRows, useMovableRows } from "./use-movable-rows.ts";

/** The sections in their order: kind, title and form of each, to be corrected, moved, added and taken away. */
export function SectionRows({ profile, evidence, onChange }: FormProps) {
  const { t } = useTranslation();
  const { sections } = profile;
  const set = (changed: readonly SectionRules[]) => onChange({ ...profile, sections: changed });
  const list = useRef<HTMLUListElement>(null);
  const rows = useMovableRows(list, sections, set);
  const isAdded = useRef(false);
  useEffect(() => {
    if (!isAdded.current) return;
    isAdded.current = false;
    // The title comes first in its row.
    list.current?.lastElementChild?.querySelector("input")?.select();
  });
  const add = () => {
    isAdded.current = true;
    set([...sections, newSection(t("settings.form.newSection"), sections)]);
  };
  return (
    <fieldset className="settings-part">
      <legend>{t("settings.form.sections")}</legend>
      <ul className="profile-keys" ref={list}>
        {sections.map((section, index) => (
          <SectionRow
            key={rowKey(index)}
            rows={rows}
            index={index}
            section={section}
            language={profile.language}
            evidence={evidence?.sections[section.title]}
            onChange={(changed) => set(sections.with(index, changed))}
            onRemove={() => set(sections.toSpliced(index, 1))}
          />
        ))}
      </ul>
      <Button look="text" icon={Plus} onClick={add}>
        {t("outline.addSection")}
      </Button>
    </fieldset>
  );
}

function SectionRow({
  rows,
  index,
  section,
  language,
  evidence,
  onChange,
  onRemove,
}: {
  readonly rows: MovableRows;
  readonly index: number;
  readonly section: SectionRules;
  readonly language: Profile["language"];
  readonly evidence: Evidence | null | undefined;
  readonly onChange: (section: SectionRules) => void;
  readonly onRemove: () => void;
}) {
  const { t } = useTranslation();
  const { kind, title, shape } = section;
  return (
    <li {...rows.row(index)}>
      <MoveGrip rows={rows} index={index} title={title} />
      <span className="kind-choice">
        <KindGlyph kind={kind} />
        <select
          data-tip=""
          aria-label={t("settings.form.kindOf", { title })}
          value={kind}
          onChange={({ currentTarget: { value } }) =>
            onChange({
              ...section,
              kind: SECTION_KIND_NAMES.find((each) => each === value) ?? kind,
            })
          }
        >
          {SECTION_KIND_NAMES.map((each) => (
            <option key={each} value={each}>
              {t(`editor.section.kinds.${each}`)}
            </option>
          ))}
        </select>
      </span>
      <input
        className="field"
        lang={language}
        aria-label={t("settings.form.titleOf", { title })}
        value={title}
        onChange={({ currentTarget: { value } }) => onChange({ ...section, title: value })}
      />
      <BeginningField section={section} onChange={onChange} />
      <select
        className="field"
        aria-label={t("settings.form.shapeOf", { title })}
        value={shape}
        onChange={({ currentTarget: { value } }) =>
          onChange({ ...section, shape: ITEM_SHAPES.find((each) => each === value) ?? shape })
        }
      >
        {ITEM_SHAPES.map((each) => (
          <option key={each} value={each}>
            {t(`editor.shapes.${each}`)}
          </option>
        ))}
      </select>
      <IconButton
        icon={X}
        size="small"
        label={t("settings.form.removeOf", { title })}
        onClick={onRemove}
      />
      {evidence && <ReadFrom evidence={evidence} />}
    </li>
  );
}

/** What the items of a section begin with, as Markdown has it. */
function BeginningField({
  section,
  onChange,
}: {
  readonly section: SectionRules;
  readonly onChange: (section: SectionRules) => void;
}) {
  const { t } = useTranslation();
  return (
    <input
      className="field item-beginning"
      aria-label={t("settings.form.beginningOf", { title: section.title })}
      data-tip={t("settings.form.beginning")}
      placeholder="- "
      spellCheck={false}
      value={section.item ?? ""}
      onChange={({ currentTarget: { value } }) => onChange({ ...section, item: value })}
    />
  );
}

/** Written as the section before it is; its title is none that stands there. */
function newSection(title: string, sections: readonly SectionRules[]): SectionRules {
  const isTaken = (words: string) => sections.some((each) => each.title === words);
  let own = title;
  for (let number = 2; isTaken(own); number += 1) own = `${title} ${number}`;
  return {
    kind: "other",
    title: own,
    formerTitles: [],
    shape: sections.at(-1)?.shape ?? "title",
    item: sections.at(-1)?.item ?? "",
    linkOptional: false,
    text: "",
  };
}

/** Rows have no other name than their place: the title is what is typed over. */
function rowKey(index: number): string {
  return `row ${index}`;
}

import { Plus, X } from "lucide-react";
import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { Glyph } from "../kit/glyph.tsx";
import type { FieldNames } from "../kit/form-row.tsx";

/** Words in a list: added with Enter or a comma, removed by their cross or by Backspace. */
export function TagList({
  names,
  tags,
  writing,
  onChange,
}: {
  readonly names: FieldNames;
  readonly tags: readonly string[];
  /** Whether they may be changed. */
  readonly writing: boolean;
  readonly onChange: (tags: readonly string[]) => void;
}) {
  const { t } = useTranslation();
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useState("");
  const add = (words: string) => {
    const added = words.split(/[,，、]/).map((word) => word.trim());
    const fresh = added.filter(
      (word, index) => word !== "" && !tags.includes(word) && added.indexOf(word) === index,
    );
    if (fresh.length > 0) onChange([...tags, ...fresh]);
    setText("");
  };
  return (
    <div className="form-line">
      {tags.map((tag) => (
        <span className="tag" key={tag}>
          {tag}
          {writing && (
            <button
              type="button"
              className="tag-remove"
              aria-label={t("frontMatter.removeTag", { tag })}
              onClick={() => {
                onChange(tags.filter((each) => each !== tag));
                field.current?.focus();
              }}
            >
              <Glyph of={X} />
            </button>
          )}
        </span>
      ))}
      {writing && (
        <input
          {...names}
          ref={field}
          className="field tag-new"
          data-look="plain"
          value={text}
          placeholder={t("frontMatter.addTag")}
          onChange={({ currentTarget: { value } }) =>
            /[,，、]/.test(value) ? add(value) : setText(value)
          }
          onBlur={() => text && add(text)}
          onKeyDown={(event) => {
            if (event.nativeEvent.isComposing) return;
            if (event.key === "Enter") {
              event.preventDefault();
              add(text);
            }
            if (event.key === "Backspace" && text === "" && tags.length > 0)
              onChange(tags.slice(0, -1));
          }}
        />
      )}
    </div>
  );
}

/** Words used before, to add with one press. */
export function TagOffers({
  tags,
  onAdd,
}: {
  readonly tags: readonly string[];
  readonly onAdd: (tag: string) => void;
}) {
  const { t } = useTranslation();
  if (tags.length === 0) return null;
  return (
    <div className="hint form-line">
      {t("frontMatter.usedBefore")}
      {tags.map((tag) => (
        <button
          key={tag}
          type="button"
          className="tag"
          data-look="offer"
          onClick={() => onAdd(tag)}
        >
          <Glyph of={Plus} />
          {tag}
        </button>
      ))}
    </div>
  );
}

import { Plus, X } from "lucide-react";
import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { Glyph } from "../kit/glyph.tsx";
import type { FieldNames } from "../kit/form-row.tsx";

/**
 * Words in a list: done with by Enter, a comma or leaving the field, removed by their cross or by Backspace. The word
 * that is being typed is in the list from its first letter, so that no crash takes it; Escape takes it back.
 */
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
  /** The words before the one that is being typed, while it is in the list. */
  const [before, setBefore] = useState<readonly string[] | null>(null);
  const done = before?.every((tag, index) => tag === tags[index]) ? before : tags;
  const put = (typed: string, isDone: boolean) => {
    const words = typed.split(/[,，、]/).map((word) => word.trim());
    const fresh = words.filter(
      (word, index) => word !== "" && !done.includes(word) && words.indexOf(word) === index,
    );
    const next = [...done, ...fresh];
    if (next.join("\n") !== tags.join("\n")) onChange(next);
    const goesOn = !isDone && words.length === 1;
    setText(goesOn ? typed : "");
    setBefore(goesOn && fresh.length > 0 ? done : null);
  };
  return (
    <div className="form-line">
      {done.map((tag) => (
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
          onChange={({ currentTarget: { value }, nativeEvent }) => {
            // What an input method is still composing is no word yet.
            if ("isComposing" in nativeEvent && nativeEvent.isComposing === true) setText(value);
            else put(value, false);
          }}
          onCompositionEnd={({ currentTarget: { value } }) => put(value, false)}
          onBlur={() => text && put(text, true)}
          onKeyDown={(event) => {
            if (event.nativeEvent.isComposing) return;
            if (event.key === "Enter") {
              event.preventDefault();
              put(text, true);
            }
            if (event.key === "Escape" && text !== "") {
              event.preventDefault();
              put("", true);
            }
            if (event.key === "Backspace" && text === "" && done.length > 0)
              onChange(done.slice(0, -1));
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

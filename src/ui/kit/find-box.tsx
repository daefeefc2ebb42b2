import { Search } from "lucide-react";
import type { ReactNode } from "react";
import { Glyph } from "./glyph.tsx";

/**
 * Takes the words by which the list below it is searched; F6 comes to it. `chosen` stands before them; Backspace at their
 * beginning calls `onBackspace`.
 */
export function FindBox({
  query,
  name,
  onQuery,
  chosen = null,
  onBackspace,
}: {
  readonly query: string;
  readonly name: string;
  readonly onQuery: (query: string) => void;
  readonly chosen?: ReactNode;
  readonly onBackspace?: () => void;
}) {
  return (
    <div className="shelf-find" {...(chosen ? { "data-chosen": "" } : {})}>
      <Glyph of={Search} />
      {chosen}
      <input
        className="field"
        type="search"
        value={query}
        placeholder={name}
        aria-label={name}
        data-region-focus=""
        onChange={({ currentTarget }) => onQuery(currentTarget.value)}
        onKeyDown={({ key, nativeEvent, currentTarget }) => {
          const { selectionStart, selectionEnd } = currentTarget;
          const isAtBeginning = selectionStart === 0 && selectionEnd === 0;
          if (key === "Backspace" && isAtBeginning && !nativeEvent.isComposing) onBackspace?.();
        }}
      />
    </div>
  );
}

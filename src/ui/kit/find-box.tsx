import { Search } from "lucide-react";
import { Glyph } from "./glyph.tsx";

/** Takes the words by which the list below it is searched; F6 comes to it. */
export function FindBox({
  query,
  name,
  onQuery,
}: {
  readonly query: string;
  readonly name: string;
  readonly onQuery: (query: string) => void;
}) {
  return (
    <div className="shelf-find">
      <Glyph of={Search} />
      <input
        className="field"
        type="search"
        value={query}
        placeholder={name}
        aria-label={name}
        data-region-focus=""
        onChange={({ currentTarget }) => onQuery(currentTarget.value)}
      />
    </div>
  );
}

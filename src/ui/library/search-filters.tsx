import { Plus, X } from "lucide-react";
import type { RefObject } from "react";
import { useTranslation } from "react-i18next";
import {
  type Filter,
  filterKey,
  type FilterKind,
  type Offer,
} from "../../session/search/filters.ts";
import { Glyph } from "../kit/glyph.tsx";
import { useLibrary } from "../shell/session-context.ts";
import { searchField } from "./use-find-key.ts";

/** What tells a name of one kind from the same name of another. */
const SIGNS: Readonly<Record<FilterKind, string>> = { organisation: "", host: "", tag: "#" };

function shown({ kind, name }: Filter): string {
  return SIGNS[kind] + name;
}

/** What the search is narrowed to, each to be taken away. */
export function ChosenFilters() {
  const { t } = useTranslation();
  const filters = useLibrary((state) => state.filters);
  const narrow = useLibrary((state) => state.narrow);
  const takeAway = (filter: Filter): void => {
    narrow(filters.filter((each) => each !== filter));
    searchField()?.focus();
  };
  return (
    <fieldset className="chosen" aria-label={t("search.chosen")}>
      {filters.map((filter) => (
        <span key={filterKey(filter)} className="tag">
          <span>{shown(filter)}</span>
          <button
            type="button"
            className="tag-remove"
            aria-label={t("search.takeAway", { name: shown(filter) })}
            onClick={() => takeAway(filter)}
          >
            <Glyph of={X} />
          </button>
        </span>
      ))}
    </fieldset>
  );
}

/** What the results may be narrowed to, with how much it leaves. */
export function FilterOffers({
  offers,
  onChoose,
  place,
}: {
  readonly offers: readonly Offer[];
  readonly onChoose: (offer: Offer) => void;
  readonly place: RefObject<HTMLFieldSetElement | null>;
}) {
  const { t } = useTranslation();
  return (
    <fieldset ref={place} className="narrow" aria-label={t("search.narrow")}>
      {offers.map((offer) => (
        <button
          key={filterKey(offer)}
          type="button"
          className="tag"
          data-look="offer"
          aria-label={t("search.offer", {
            kind: t(`search.kinds.${offer.kind}`),
            name: offer.name,
            left: offer.count,
          })}
          onClick={() => onChoose(offer)}
        >
          <Glyph of={Plus} />
          <span className="narrow-name">{shown(offer)}</span>
          <span className="count">{offer.count}</span>
        </button>
      ))}
    </fieldset>
  );
}

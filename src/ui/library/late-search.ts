import { lateTexts } from "../texts/late-texts.ts";
import { ChosenFilters } from "./search-filters.tsx";
import { SearchResults } from "./search-results.tsx";

/** The results of the library's search and what they are narrowed to, with their texts. */
export async function loadSearchParts() {
  await lateTexts.load();
  return { SearchResults, ChosenFilters };
}

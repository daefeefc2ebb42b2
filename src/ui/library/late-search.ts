import { lateTexts } from "../texts/late-texts.ts";
import { SearchResults } from "./search-results.tsx";

/** The results of the library's search, with their texts. */
export async function loadSearchResults() {
  await lateTexts.load();
  return SearchResults;
}

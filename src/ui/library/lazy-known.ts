import { lazy } from "../../lazy/lazy.ts";
import { lazyComponent } from "../../lazy/lazy-component.view.tsx";

const load = () => import("./known-newsletter.tsx");

/** Only who has an archive sees these. */
export const KnownNewsletter = lazyComponent(() => load().then((module) => module.KnownNewsletter));
/** What the library's search is shown by; until it is there, the rows that were found stand alone. */
export const searchPart = lazy(() =>
  import("./late-search.ts").then((module) => module.loadSearchParts()),
);
/** The list of what the library's search found. */
export const SearchResults = lazyComponent(() =>
  searchPart.load().then((part) => part.SearchResults),
);
/** What the library's search is narrowed to. */
export const ChosenFilters = lazyComponent(() =>
  searchPart.load().then((part) => part.ChosenFilters),
);
export const EarlierIssues = lazyComponent(() => load().then((module) => module.EarlierIssues));

const loadBackup = () => import("./late-backup.ts").then((module) => module.loadBackup());

/** Below everything else, where they move nothing when they come. */
export const BackupReminder = lazyComponent(() =>
  loadBackup().then((module) => module.BackupReminder),
);
export const RestoreButton = lazyComponent<{ readonly look?: "text" | "quiet" }>(() =>
  loadBackup().then((module) => module.RestoreButton),
);

import { useTranslation } from "react-i18next";
import { FindBox } from "../kit/find-box.tsx";
import { useLibrary } from "../shell/session-context.ts";
import { ChosenFilters } from "./lazy-known.ts";
import { useFindKey } from "./use-find-key.ts";

/** The field of the library's search, with what it is narrowed to before the words; `/` goes there. */
export function LibraryFind() {
  const { t } = useTranslation();
  const query = useLibrary((state) => state.query);
  const filters = useLibrary((state) => state.filters);
  const search = useLibrary((state) => state.search);
  const narrow = useLibrary((state) => state.narrow);
  useFindKey();
  return (
    <FindBox
      query={query}
      name={t("library.search")}
      onQuery={search}
      chosen={filters.length > 0 && <ChosenFilters />}
      onBackspace={() => narrow(filters.slice(0, -1))}
    />
  );
}

import type { Database } from "../../store/database.ts";
import { isProfileDraft, listProfileDrafts, putProfileDrafts } from "../../store/profile-drafts.ts";
import type { ProfileDraftRecord } from "../../store/records.ts";
import type { Outcome } from "../core/attempt.ts";
import { createTypedFields } from "../core/typed-fields.ts";
import type { Environment } from "../environment/environment.ts";
import type { ProfilesState } from "./profiles-state.ts";

/** What is typed of profiles and is not saved yet. */
interface Drafts {
  /** As the disk has them, with what is typed since. Rejects as the disk does. */
  readonly load: () => Promise<ProfilesState["drafts"]>;
  /** null: it is saved, or given up. Resolves to how the write went. */
  readonly keep: (id: string, draft: ProfileDraftRecord | null) => Promise<Outcome>;
}

export function createDrafts(environment: Environment, database: Database): Drafts {
  const typed = createTypedFields<ProfileDraftRecord | null>({
    kind: "profiles",
    environment,
    isValue: (value): value is ProfileDraftRecord | null => value === null || isProfileDraft(value),
    write: (drafts) => putProfileDrafts(database, drafts),
  });
  return {
    async load() {
      await typed.restore();
      const drafts = new Map<string, ProfileDraftRecord | null>([
        ...Object.entries(await listProfileDrafts(database)),
        ...typed.waiting(),
      ]);
      return Object.fromEntries([...drafts].flatMap(([id, draft]) => (draft ? [[id, draft]] : [])));
    },
    keep(id, draft) {
      const written = typed.put(id, draft);
      if (!draft) typed.flush();
      return written;
    },
  };
}

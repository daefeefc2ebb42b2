import type { Database } from "../../store/database.ts";
import { addIssue, type NewStoredIssue } from "../../store/issues.ts";
import type { Environment } from "../environment/environment.ts";
import type { ProfilesStore } from "../profiles/create-profiles.ts";
import { created } from "./created.ts";
import { loadNewIssueText } from "./late-parts.ts";
import { keepLearned } from "./learned-profile.ts";
import type { Created, LibraryActions } from "./library-state.ts";
import { stillThere } from "./still-there.ts";

/** The issues that begin here. `announce` is called after each. */
export function createNewIssues(
  { clock, newId, persist }: Pick<Environment, "clock" | "newId" | "persist">,
  database: Database,
  profiles: ProfilesStore,
  suggest: LibraryActions["suggest"],
  announce: () => Promise<void>,
): Pick<LibraryActions, "newIssue" | "addSample" | "duplicate"> {
  function create(
    given: Pick<NewStoredIssue, "profileId" | "naming" | "sample">,
    write: () => string | Promise<string>,
  ): Promise<Created> {
    void persist();
    const id = newId();
    return created(async () => {
      const issue = { ...given, id, text: await write(), kept: null, opening: null };
      await addIssue(database, issue, clock.now());
      await announce();
      return id;
    });
  }

  return {
    async newIssue(profileId, { headline, slug, ...given }) {
      const { profile, ...suggested } = suggest(profileId, headline);
      const { number = suggested.number, date = suggested.date } = given;
      if (profiles.getState().profile(profile.id) === null) {
        const failure = await keepLearned(profiles, profile);
        if (failure) return { ok: false, failure };
      }
      const naming = { kind: "made", slug, date, number } as const;
      const made = await create({ profileId: profile.id, naming, sample: false }, async () => {
        const { newIssueText } = await loadNewIssueText();
        return newIssueText(profile, { number, headline, date, slug });
      });
      if (made.ok) profiles.getState().prefer(profile.id);
      return made;
    },
    addSample: (text, profileId) =>
      create({ profileId, naming: { kind: "made", slug: "sample" }, sample: true }, () => text),
    async duplicate(id) {
      const stored = await stillThere(database, id);
      if (!stored) return { ok: false, failure: { kind: "missing", name: "" } };
      const { profile, number, date } = suggest(stored.issue.profileId, "");
      const naming = { kind: "made", slug: "", date, number } as const;
      return create({ profileId: profile.id, naming, sample: false }, async () => {
        const { nextIssueText } = await import("./next-issue-text.ts");
        return nextIssueText(profile, stored.head.text, { number, headline: "", date, slug: "" });
      });
    },
  };
}

import { createStore, type StoreApi } from "zustand/vanilla";
import type { SubmissionBox } from "../../issue/profile/profile.ts";
import type { Database } from "../../store/database.ts";
import { failureOf } from "../../store/failure-of.ts";
import { changeSubmissionMarks } from "../../store/submissions.ts";
import type { Environment } from "../environment/environment.ts";
import type { InboxState } from "../inbox/inbox-state.ts";
import type { ProfilesState } from "../profiles/profiles-state.ts";
import { askBox } from "./ask-box.ts";
import { takeSubmissions } from "./take-submissions.ts";
import type { BoxStanding, Submissions, SubmissionsState } from "./submissions-state.ts";

/** How long a box is left alone that nobody asks to look into. */
const HOUR = 3_600_000;

/** Links that readers file as issues of a repository, read without a token. Each issue is taken once, whatever becomes of it. */
export function createSubmissions(
  environment: Environment,
  database: Database,
  inbox: StoreApi<InboxState>,
  profiles: StoreApi<ProfilesState>,
): Submissions {
  const { clock, page } = environment;
  let looking: Promise<void> | null = null;
  const store = createStore<SubmissionsState>()(() => ({
    boxes: standingsOf(profiles.getState(), []),
    rate: null,
    look(by) {
      looking ??= lookIntoAll(by).finally(() => {
        looking = null;
      });
      return looking;
    },
  }));
  profiles.subscribe((state) =>
    store.setState(({ boxes }) => ({ boxes: standingsOf(state, boxes) })),
  );
  page.onShow(() => void store.getState().look("itself"));

  function change(box: SubmissionBox, by: Partial<BoxStanding>): void {
    store.setState(({ boxes }) => ({
      boxes: boxes.map((each) => (nameOf(each.box) === nameOf(box) ? { ...each, ...by } : each)),
    }));
  }

  async function lookIntoAll(by: "itself" | "click"): Promise<void> {
    for (const { box } of store.getState().boxes)
      // One after the other: each counts towards the same rate.
      // oxlint-disable-next-line no-await-in-loop
      await lookInto(box, by).catch((error: unknown) =>
        change(box, { isAsking: false, trouble: { kind: "not-kept", failure: failureOf(error) } }),
      );
  }

  async function lookInto(box: SubmissionBox, by: "itself" | "click"): Promise<void> {
    const now = clock.now();
    const { rate } = store.getState();
    if (rate?.remaining === 0 && now < rate.until)
      return change(box, { trouble: { kind: "rate-limited", until: rate.until } });
    const isDue = (askedAt: number | null) =>
      by === "click" || askedAt === null || now - askedAt >= HOUR || askedAt > now;
    const former = await changeSubmissionMarks(database, nameOf(box), (marks) =>
      isDue(marks.askedAt) ? { ...marks, askedAt: now } : marks,
    );
    if (!isDue(former.askedAt)) return change(box, { askedAt: former.askedAt });
    change(box, { isAsking: true });
    const answer = await askBox(environment, box);
    store.setState((state) => ({ rate: answer.rate ?? state.rate }));
    const found = await takeSubmissions({ database, inbox }, nameOf(box), answer, former.taken);
    const trouble = "kind" in found ? found : answer.trouble;
    // Where nobody was asked, the next occasion counts; whatever the answer was otherwise, by itself not before an hour.
    const askedAt = trouble?.kind === "offline" ? former.askedAt : now;
    if (askedAt !== now)
      await changeSubmissionMarks(database, nameOf(box), (marks) => ({ ...marks, askedAt }));
    change(box, {
      isAsking: false,
      askedAt,
      trouble,
      found: "kind" in found ? null : found,
    });
  }

  return store;
}

/** GitHub tells repositories and labels apart by more than case, never by it. */
function nameOf({ repository, label }: SubmissionBox): string {
  return `${repository}${label === null ? "" : `#${label}`}`.toLowerCase();
}

/** The boxes that the profiles name, each once, with what is known of it. */
function standingsOf(
  { profiles }: ProfilesState,
  former: readonly BoxStanding[],
): readonly BoxStanding[] {
  const known = new Map(former.map((standing) => [nameOf(standing.box), standing]));
  const boxes = new Map<string, BoxStanding>();
  for (const { profile } of profiles) {
    const box = profile.submissions;
    if (!box || boxes.has(nameOf(box))) continue;
    const fresh = { isAsking: false, askedAt: null, found: null, trouble: null };
    boxes.set(nameOf(box), { ...(known.get(nameOf(box)) ?? fresh), box });
  }
  return [...boxes.values()];
}

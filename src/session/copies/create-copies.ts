import { createStore, type StoreApi } from "zustand/vanilla";
import type { CopyLook } from "../../issue/profile/profile.ts";
import { changeProfile } from "../../issue/profile/change-profile.ts";
import { changeIssue, readStoredIssue } from "../../store/issues.ts";
import type { Database } from "../../store/database.ts";
import type { IssueRecord, PublishedRecord } from "../../store/records.ts";
import { attempt } from "../core/attempt.ts";
import type { Environment } from "../environment/environment.ts";
import type { Events } from "../environment/events.ts";
import type { ProfileSaved, ProfilesState } from "../profiles/profiles-state.ts";
import { readOwnPicture } from "./own-picture.ts";
import type { CopiesState, CopyChoice, CopyService } from "./copies-state.ts";
import { copyTools } from "./copy-tools.ts";

const KEY = "galley:copies";

const { places, options, usualChoices } = copyTools;
/** What a newsletter's copies begin with. */
const FIRST_CHOICE: CopyChoice = { place: places[0], ...usualChoices };

export function createCopies(
  { storage, clock, download }: Environment,
  database: Database,
  events: Events,
  profiles: StoreApi<ProfilesState>,
): CopyService {
  let former: Promise<unknown> = Promise.resolve();
  const store = createStore<CopiesState>()((set, get) => ({
    choices: readChoices(storage?.getItem(KEY) ?? null),
    choiceFor: (profileId) => get().choices[profileId] ?? FIRST_CHOICE,
    choose(profileId, change) {
      const former = get().choiceFor(profileId);
      const choices = { ...get().choices, [profileId]: { ...former, ...change } };
      set({ choices });
      try {
        storage?.setItem(KEY, JSON.stringify(choices));
      } catch {
        // Full or forbidden: what was chosen holds until the page goes.
      }
    },
    chooseLook(profileId, change) {
      // One after the other: each is made from the profile that the one before it has left.
      const saved = former.then(() => saveLook(profiles.getState(), profileId, change));
      former = saved.catch(() => undefined);
      return saved;
    },
    ticked: {},
    done(checklist, line) {
      if (!get().ticked[checklist]?.includes(line)) get().tick(checklist, line);
    },
    tick: (checklist, line) =>
      set(({ ticked }) => {
        const lines = ticked[checklist] ?? [];
        const others = lines.filter((each) => each !== line);
        const after = others.length < lines.length ? others : [...lines, line];
        return { ticked: { ...ticked, [checklist]: after } };
      }),
    leftOut: {},
    leaveOut: (issueId, items) =>
      set(({ leftOut }) => ({ leftOut: { ...leftOut, [issueId]: items } })),
    picturesChanged: 0,
    async downloadPicture({ content, type }, fileName) {
      download(new Uint8Array(await content.arrayBuffer()), fileName, type);
    },
    published: {},
    async read(issueId) {
      const stored = await readStoredIssue(database, issueId);
      const published = stored?.issue.published ?? [];
      set(({ published: all }) => ({ published: { ...all, [issueId]: published } }));
    },
    download: (html, fileName) =>
      download(new TextEncoder().encode(html), fileName, "text/html;charset=utf-8"),
    note: (issueId, place, address) =>
      attempt(async () => {
        const at = clock.now();
        const change = (issue: IssueRecord) => withNote(issue, { place, address, at });
        const { published = [] } = await changeIssue(database, issueId, change);
        set(({ published: all }) => ({ published: { ...all, [issueId]: published } }));
        events.emit({ kind: "library" });
      }),
  }));
  events.on(({ kind }) => {
    if (kind === "pictures" || kind === "clone")
      store.setState(({ picturesChanged }) => ({ picturesChanged: picturesChanged + 1 }));
  });
  const picture = (issueId: string, path: string) => readOwnPicture(database, issueId, path);
  return { tools: copyTools, store, picture };
}

async function saveLook(
  { profiles, save }: ProfilesState,
  profileId: string,
  change: Partial<CopyLook>,
): Promise<ProfileSaved> {
  const known = profiles.find(({ profile }) => profile.id === profileId);
  if (!known) return { kind: "changed" };
  const { profile, yaml } = known;
  const copies = { ...profile.copies, ...change };
  return save(changeProfile(yaml, profile, { ...profile, copies }), profileId, yaml);
}

/** One address for each place; without an address none. */
function withNote(issue: IssueRecord, note: PublishedRecord): IssueRecord {
  const others = (issue.published ?? []).filter(({ place }) => place !== note.place);
  return { ...issue, published: note.address === "" ? others : [...others, note] };
}

function readChoices(json: string | null): Readonly<Record<string, CopyChoice>> {
  const stored = recordOf(parse(json));
  return Object.fromEntries(
    Object.entries(stored).map(([profileId, value]) => [profileId, choiceFrom(recordOf(value))]),
  );
}

function choiceFrom(stored: Readonly<Record<string, unknown>>): CopyChoice {
  return {
    place: oneOf(places, stored["place"], FIRST_CHOICE.place),
    links: oneOf(options.links, stored["links"], FIRST_CHOICE.links),
    unit: oneOf(options.unit, stored["unit"], FIRST_CHOICE.unit),
  };
}

function oneOf<Choice>(choices: readonly Choice[], stored: unknown, first: Choice): Choice {
  return choices.find((each) => each === stored) ?? first;
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? { ...value } : {};
}

function parse(json: string | null): unknown {
  try {
    return JSON.parse(json ?? "{}");
  } catch {
    return {};
  }
}

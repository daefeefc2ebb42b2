import { createStore, type StoreApi } from "zustand/vanilla";
import { defaultProfile } from "../../issue/profile/shipped-profiles.ts";
import { readProfile } from "../../issue/profile/read-profile.ts";
import { YAML_TYPE } from "../../publish/download.ts";
import { encodeUtf8 } from "../../publish/utf8.ts";
import type { Database } from "../../store/database.ts";
import { failureOf } from "../../store/failure-of.ts";
import {
  deleteProfile,
  listProfiles,
  putProfile,
  putSetting,
  readSetting,
} from "../../store/settings.ts";
import type { Environment } from "../environment/environment.ts";
import type { Events } from "../environment/events.ts";
import { createDrafts } from "./create-drafts.ts";
import { joinedProfiles, LISTED_AS_SHIPPED } from "./joined-profiles.ts";
import type { ProfileSaved, ProfilesState } from "./profiles-state.ts";

export interface ProfilesStore extends StoreApi<ProfilesState> {
  /** Reads one's own profiles from the disk. Rejects with the database's error. */
  readonly load: () => Promise<void>;
}

/** The shipped profiles are there at once, one's own after `load`. `language` is that of the interface. */
export function createProfiles(
  environment: Environment,
  database: Database,
  events: Events,
  language: string,
): ProfilesStore {
  const drafts = createDrafts(environment, database);
  const store = createStore<ProfilesState>()((set, get) => ({
    profiles: LISTED_AS_SHIPPED,
    broken: [],
    drafts: {},
    preferredId: defaultProfile(language).id,

    profile: (id) => get().profiles.find(({ profile }) => profile.id === id)?.profile ?? null,

    prefer(id) {
      set({ preferredId: id });
      // Only what is offered first next time: not worth an error.
      putSetting(database, "preferredProfile", id).catch(() => undefined);
    },

    async save(yaml, id, base) {
      const read = readProfile(yaml);
      if ("problems" in read) return { kind: "wrong", problems: read.problems };
      const { id: named } = read.profile;
      const known = [...get().profiles.map(({ profile }) => profile), ...get().broken];
      if (named !== id && known.some((each) => each.id === named))
        return { kind: "id-taken", id: named };
      const put = putProfile(database, named, yaml, named === id ? base : undefined);
      const saved = await after(put, named);
      return saved.kind === "failed" && saved.failure.kind === "conflict"
        ? { kind: "changed" }
        : saved;
    },

    keepDraft(id, draft) {
      const { [id]: _former, ...others } = get().drafts;
      set({ drafts: draft ? { ...others, [id]: draft } : others });
      return drafts.keep(id, draft);
    },

    async importFile(file, replace) {
      const { readTextFile } = await import("../../publish/read-file.ts");
      const read = await readTextFile(file);
      if (read.kind === "refused") return { kind: "refused", reason: read.reason };
      const parsed = readProfile(read.text);
      const id = "profile" in parsed && replace ? parsed.profile.id : null;
      return get().save(read.text, id);
    },

    exportFile(id) {
      const listed = get().profiles.find(({ profile }) => profile.id === id);
      const yaml = listed?.yaml ?? get().broken.find((broken) => broken.id === id)?.yaml;
      if (yaml !== undefined) environment.download(encodeUtf8(yaml).bytes, `${id}.yaml`, YAML_TYPE);
    },

    remove: (id) => after(deleteProfile(database, id), id),
  }));

  async function after(done: Promise<unknown>, id: string): Promise<ProfileSaved> {
    try {
      await done;
      await load();
      events.emit({ kind: "profiles" });
      return { kind: "saved", id };
    } catch (error) {
      return { kind: "failed", failure: failureOf(error) };
    }
  }

  async function load(): Promise<void> {
    const [own, left, preferred] = await Promise.all([
      listProfiles(database),
      drafts.load(),
      readSetting(database, "preferredProfile"),
    ]);
    const { profiles, broken } = joinedProfiles(own);
    const known = profiles.some(({ profile }) => profile.id === preferred);
    store.setState({
      profiles,
      broken,
      drafts: left,
      preferredId: preferred !== null && known ? preferred : store.getState().preferredId,
    });
  }

  events.on((message, own) => {
    if (message.kind === "profiles" && !own) load().catch(() => undefined);
  });

  return { ...store, load };
}

import { createContext, useContext } from "react";
import { useStore } from "zustand";
import type { ArchiveState } from "../../session/archive/archive-state.ts";
import type { InboxState } from "../../session/inbox/inbox-state.ts";
import type { FilesState } from "../../session/files/files-state.ts";
import type { LibraryState } from "../../session/library/library-state.ts";
import type { MetadataState } from "../../session/metadata/metadata-state.ts";
import type { OpenIssueState } from "../../session/open-issue/open-issue-state.ts";
import type { PreferencesState } from "../../session/preferences/preferences-state.ts";
import type { ProfilesState } from "../../session/profiles/profiles-state.ts";
import type { SafetyState } from "../../session/safety/safety-state.ts";
import type { UnfinishedState } from "../../session/unfinished/unfinished-state.ts";
import type { Session } from "../../session/session.ts";

const Context = createContext<Session | null>(null);

/** Gives the session to the components below; once, at the root. */
export const SessionProvider = Context.Provider;

export function useSession(): Session {
  const session = useContext(Context);
  if (!session) throw new Error("There is no session above this component.");
  return session;
}

export function useLibrary<T>(select: (state: LibraryState) => T): T {
  return useStore(useSession().library, select);
}

export function useOpenIssue<T>(select: (state: OpenIssueState) => T): T {
  return useStore(useSession().openIssue, select);
}

export function useArchive<T>(select: (state: ArchiveState) => T): T {
  return useStore(useSession().archive, select);
}

export function useMetadata<T>(select: (state: MetadataState) => T): T {
  return useStore(useSession().metadata, select);
}

export function useProfiles<T>(select: (state: ProfilesState) => T): T {
  return useStore(useSession().profiles, select);
}

export function usePreferences<T>(select: (state: PreferencesState) => T): T {
  return useStore(useSession().preferences, select);
}

export function useInbox<T>(select: (state: InboxState) => T): T {
  return useStore(useSession().inbox, select);
}

export function useFiles<T>(select: (state: FilesState) => T): T {
  return useStore(useSession().files, select);
}

export function useSafety<T>(select: (state: SafetyState) => T): T {
  return useStore(useSession().safety, select);
}

export function useUnfinishedTexts<T>(select: (state: UnfinishedState) => T): T {
  return useStore(useSession().unfinished, select);
}

import { useStore } from "zustand";
import { createStore } from "zustand/vanilla";
import type { BackupReading } from "../../session/safety/backup-state.ts";
import type { ChangedFile } from "../../session/files/watch-open-file.ts";

interface Overlays {
  readonly newIssue: boolean;
  readonly shortcuts: boolean;
  /** Everything is loaded that is loaded ahead: time to keep the app for when there is no line. */
  readonly isLoaded: boolean;
  /** The ways of the open issue into its repository. */
  readonly publishing: boolean;
  /** The backup that is looked at. */
  readonly restoring: BackupReading | null;
  /** The issue that cannot be saved and is being left. */
  readonly leaving: string | null;
  /** A text that the browser did not let us copy: it is to be copied by hand. */
  readonly byHand: string | null;
  /** Opened files that differ from issues of the library; asked about one after the other. */
  readonly changedFiles: readonly ChangedFile[];
}

const store = createStore<Overlays>(() => ({
  newIssue: false,
  shortcuts: false,
  isLoaded: false,
  publishing: false,
  restoring: null,
  leaving: null,
  byHand: null,
  changedFiles: [],
}));

/** What lies over the screens; each is opened from several places. */
export function useOverlays<T>(select: (state: Overlays) => T): T {
  return useStore(store, select);
}

export function showNewIssue(newIssue: boolean): void {
  store.setState({ newIssue });
}

export function showShortcuts(shortcuts: boolean): void {
  store.setState({ shortcuts });
}

export async function noteLoaded(): Promise<void> {
  store.setState({ isLoaded: true });
}

export function showPublishing(publishing: boolean): void {
  store.setState({ publishing });
}

export function showRestoring(restoring: BackupReading | null): void {
  store.setState({ restoring });
}

export function askToLeave(leaving: string | null): void {
  store.setState({ leaving });
}

export function showByHand(byHand: string | null): void {
  store.setState({ byHand });
}

export function askAboutFiles(files: readonly ChangedFile[]): void {
  store.setState(({ changedFiles }) => ({ changedFiles: [...changedFiles, ...files] }));
}

export function answeredFile(): void {
  store.setState(({ changedFiles }) => ({ changedFiles: changedFiles.slice(1) }));
}

import type { StoreApi } from "zustand/vanilla";
import type { Lazy } from "../lazy/lazy.ts";
import type { ArchiveState } from "./archive/archive-state.ts";
import type { IssueChecks } from "./checks/issue-checks.ts";
import type { CopyService } from "./copies/copies-state.ts";
import type { InboxState } from "./inbox/inbox-state.ts";
import type { Deliveries } from "./delivery/delivery.ts";
import type { FilesState } from "./files/files-state.ts";
import type { LibraryState } from "./library/library-state.ts";
import type { IssueLinkService, LinkServiceOptions } from "./links/create-link-service.ts";
import type { InboxBriefs } from "./links/inbox-brief.ts";
import type { LinkAnswers } from "./links/link-answers.ts";
import type { MetadataState } from "./metadata/metadata-state.ts";
import type { Numbers } from "./numbers/create-numbers.ts";
import type { Search } from "./search/create-search.ts";
import type { OpenIssueState } from "./open-issue/open-issue-state.ts";
import type { IssuePictures } from "./pictures/create-issue-pictures.ts";
import type { PreferencesState } from "./preferences/preferences-state.ts";
import type { PublishingService } from "./publishing/publishing-state.ts";
import type { PreviewService } from "./preview/create-preview.ts";
import type { ProfilesState } from "./profiles/profiles-state.ts";
import type { SafetyState } from "./safety/safety-state.ts";
import type { SafetyWork } from "./safety/safety-work.ts";
import type { Submissions } from "./submissions/submissions-state.ts";
import type { UnfinishedState } from "./unfinished/unfinished-state.ts";
import type { VersionService } from "./versions/versions-state.ts";

/** The tab: one object, made once by the composition root. Each part is a zustand vanilla store. */
export interface Session {
  readonly library: StoreApi<LibraryState>;
  readonly openIssue: StoreApi<OpenIssueState>;
  readonly profiles: StoreApi<ProfilesState>;
  readonly preferences: StoreApi<PreferencesState>;
  readonly unfinished: StoreApi<UnfinishedState>;
  readonly files: StoreApi<FilesState>;
  readonly copies: Lazy<CopyService>;
  readonly publishing: Lazy<PublishingService>;
  readonly briefs: Lazy<InboxBriefs>;
  readonly checks: Lazy<IssueChecks>;
  readonly preview: Lazy<PreviewService>;
  readonly search: Lazy<Search>;
  readonly numbers: Lazy<Numbers>;
  readonly versions: Lazy<VersionService>;
  /** Opens the pictures of the open issue. Loaded when first asked for; rejects where that is not possible now. */
  readonly openPictures: (issueId: string) => Promise<IssuePictures>;
  readonly inbox: StoreApi<InboxState>;
  readonly archive: StoreApi<ArchiveState>;
  readonly metadata: StoreApi<MetadataState>;
  readonly linkAnswers: StoreApi<LinkAnswers>;
  /** Whether the text is safe: the second copy, and what is wrong with the database. */
  readonly safety: StoreApi<SafetyState> & { readonly work: Lazy<SafetyWork> };
  /** Asks the browser not to clear the data by itself, from a click. Resolves to what it answers; never rejects. */
  readonly askToPersist: () => Promise<boolean>;
  /** What the text of one issue asks about links. Loaded when first asked for; rejects where that is not possible now. */
  readonly linkService: (options: LinkServiceOptions) => Promise<IssueLinkService>;
  readonly submissions: Lazy<Submissions>;
  readonly deliveries: Deliveries;
  /** Reads the database, and opens this issue of it first; the stores say `loading` until then. Call once. Never rejects. */
  readonly start: (issueId?: string) => Promise<void>;
  /** Loads ahead what writes new issues. Rejects where that is not possible now. */
  readonly loadNewIssues: () => Promise<unknown>;
  /** Loads ahead what opening an issue takes, of whichever engine. Rejects where that is not possible now. */
  readonly loadLens: () => Promise<void>;
  /** Loads ahead what links that come need, so that they can be added and named while offline. */
  readonly loadLinks: () => Promise<void>;
  /** Saves what is unsaved, gives locks back and closes the database. */
  readonly stop: () => Promise<void>;
}

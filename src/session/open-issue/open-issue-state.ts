import type { EditorState, Transaction } from "@tiptap/pm/state";
import type { IgnoredPlace } from "../../checks/ignored-place.ts";
import type { DocumentOwner } from "../../editor/core/document-owner.ts";
import type { Profile } from "../../issue/profile/profile.ts";
import type { Burst } from "../../editor/assembly/issue-document.ts";
import type { FieldInput, FrontMatter } from "../../markdown/front-matter/index.ts";
import type { Outcome } from "../core/attempt.ts";
import type { SaveFailure } from "../../store/save-failure.ts";

/** What the tab holds: at most one issue at a time. */
export type Current =
  | { readonly kind: "none" }
  | { readonly kind: "opening"; readonly id: string }
  /** There is no such issue in this browser, or it was removed. */
  | { readonly kind: "missing"; readonly id: string }
  /** The store could not be read. */
  | { readonly kind: "unreadable"; readonly id: string; readonly failure: SaveFailure }
  | OpenIssue;

export interface OpenIssue {
  readonly kind: "open";
  readonly id: string;
  /** Document, selection, origin and history as they stand now. */
  readonly state: EditorState;
  /** Who holds that state: the editor shows it and dispatches there. The same for as long as the issue is open. */
  readonly owner: DocumentOwner;
  readonly profile: Profile;
  /** Whether what is saved has the words of some part only, since that part could not be printed as it stands. */
  readonly hasLostForm: boolean;
  /** The file as it was opened, for the diff; null for an issue that began here. */
  readonly openedText: string | null;
  /** What the file is called now: its own name, or the one that the profile makes of the date and the slug. */
  readonly fileName: string;
  /** The English words in a new issue's file name; null where a file was opened, which keeps its name. */
  readonly slug: string | null;
  /** Whether the opened file can be written back in place. */
  readonly hasFileHandle: boolean;
  readonly sample: boolean;
  readonly access: Access;
  /** Another tab has taken the writing over from this one; null where none has. */
  readonly takenOver: TakenOver | null;
  /** Another tab has put it into the trash; the next save brings it back. */
  readonly inTrash: boolean;
  readonly saving: Saving;
  /** Places where the checks say nothing any more. */
  readonly ignored: readonly IgnoredPlace[];
  /** Where the reader was; the editor starts there. Not updated by `rememberPlace`. */
  readonly place: Place;
}

/** `reading`: another tab of this browser is writing this issue, and what it saves appears here. */
export type Access = "writing" | "reading";

export interface TakenOver {
  /** The issue that was made of what was not saved here by then; null where there is none. */
  readonly wordsId: string | null;
}

/**
 * `saved` is said only when the disk has acknowledged the very text on screen. `failed` stays until a save succeeds;
 * attempts go on by themselves, and `retry` makes one now. Times are milliseconds since 1970, only to be shown.
 */
export type Saving =
  | { readonly kind: "saved"; readonly at: number }
  | { readonly kind: "dirty"; readonly since: number }
  | { readonly kind: "saving"; readonly since: number }
  | { readonly kind: "failed"; readonly since: number; readonly failure: SaveFailure };

export interface Place {
  /** ProseMirror positions; they may lie outside a document that has changed since. */
  readonly anchor: number;
  readonly head: number;
  /** Pixels from the top of the page. */
  readonly scroll: number;
  /** Indexes of the folded sections among all sections of the document. */
  readonly folds: readonly number[];
}

/** Where the text is typed beside the page, which takes it over when the typing rests. */
export interface SourcePort {
  /** Hands over at once what was typed and is not handed over yet. */
  readonly handOver: () => void;
}

export interface OpenIssueActions {
  /** Takes the open issue out of the trash. */
  readonly bringBack: () => Promise<Outcome>;
  /**
   * Opens an issue of this browser and closes the one that is open. Resolves when `current` says how that went; to
   * false where the former issue stays open because it cannot be saved.
   */
  readonly open: (id: string) => Promise<boolean>;
  /** Saves what is unsaved and lets go of the issue. False: it could not be saved, and stays open. */
  readonly close: () => Promise<boolean>;
  /** Lets go of the issue although the last changes are not saved, after the person has said so. */
  readonly abandon: () => void;
  /** A change of the state. Cheap: nothing is printed until the text is saved or asked for. */
  readonly dispatch: (transaction: Transaction) => void;
  /** Goes one step back in the one history of page, front matter and Markdown pane; false where there is none. */
  readonly undo: () => boolean;
  readonly redo: () => boolean;
  /** The Markdown as it stands, printed now if the document has changed since it was last asked for. */
  readonly text: () => string;
  /** Where the caret stands in that text; null where in no words of it. Rejects where it cannot be found out now. */
  readonly caretOffset: () => Promise<number | null>;
  /**
   * A whole-text edit, from the Markdown pane or the front matter's YAML, as one undo step, or as part of
   * the step of the same burst of typing.
   */
  readonly replaceText: (text: string, burst?: Burst) => void;
  /** Called by what is typed in beside the page when it appears; the result is called when it goes. */
  readonly attachSource: (source: SourcePort) => () => void;
  /** Something was typed there: it is saved in time, handed over by then or not. */
  readonly sourceTyped: () => void;
  /** Takes over what was typed there. To be called before the text leaves the browser. */
  readonly settle: () => void;
  /** The front matter as it stands now, read from the document's head. */
  readonly frontMatter: () => FrontMatter;
  /** Sets one field of the front matter, or one at a path (`["toc", "sidebar"]`); null removes it. One undo step. */
  readonly setField: (key: string | readonly string[], value: FieldInput) => void;
  /** The YAML between the fences; "" if there is no front matter. */
  readonly frontMatterYaml: () => string;
  /** Replaces the YAML between the fences by this text, however broken. One undo step. */
  readonly setFrontMatterYaml: (yaml: string) => void;
  /** Reads the same text by another profile. Empties the editor's history. */
  readonly switchProfile: (profileId: string) => void;
  /** Renames the file to come of an issue that began here. */
  readonly setSlug: (slug: string) => void;
  /** Has the checks say nothing in these places, now and when the issue is opened again. */
  readonly keepIgnored: (places: readonly IgnoredPlace[]) => void;
  /** Goes by what the issue's profile says of its checks now. */
  readonly renewChecks: () => void;
  /** Kept for when the issue is opened again; written lazily. */
  readonly rememberPlace: (place: Place) => void;
  /** Takes the writing over from the tab that has it, which saves first if it answers within a second. */
  readonly writeHere: () => Promise<Outcome>;
  /** Saves now what is unsaved. Resolves to whether everything is on the disk. */
  readonly flush: () => Promise<boolean>;
  /** After a failure: tries again now. */
  readonly retry: () => void;
}

export interface OpenIssueState extends OpenIssueActions {
  readonly current: Current;
}

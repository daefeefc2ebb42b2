import { checksum } from "./checksum.ts";
import { type Database, together, togetherAtOnce, type Transaction } from "./database.ts";
import { RefusedWrite } from "./failure-of.ts";
import type { UnsavedCopy } from "./unsaved-copy.ts";
import type { HeadRecord, IssueRecord, OpeningRecord, PlaceRecord } from "./records.ts";

/** How many saves of an issue the journal holds. */
export const JOURNAL_LENGTH = 20;

export interface StoredIssue {
  readonly issue: IssueRecord;
  readonly head: HeadRecord;
}

export interface NewStoredIssue {
  readonly id: string;
  readonly text: string;
  readonly profileId: string;
  readonly naming: IssueRecord["naming"];
  readonly kept: IssueRecord["kept"];
  readonly sample: boolean;
  /** The file it comes from, if it does. */
  readonly opening: OpeningRecord | null;
}

/** All issues that were not removed, in no order. */
export function listIssues(database: Database): Promise<readonly StoredIssue[]> {
  return database.read(["issues", "heads"], async (transaction) => {
    const [issues, heads] = await Promise.all([
      transaction.objectStore("issues").getAll(),
      transaction.objectStore("heads").getAll(),
    ]);
    const headOf = new Map(heads.map((head) => [head.id, head]));
    return issues.flatMap((issue) => {
      const head = headOf.get(issue.id);
      return head && !issue.removed ? [{ issue, head }] : [];
    });
  });
}

export interface ReadIssue extends StoredIssue {
  readonly opening: OpeningRecord | null;
  readonly place: PlaceRecord | null;
}

/**
 * One issue, removed or not; null if there is none. Where its text is damaged, the newest save of the journal that is
 * whole takes its place.
 */
export function readStoredIssue(database: Database, id: string): Promise<ReadIssue | null> {
  return database.read(
    ["issues", "heads", "journal", "openings", "places"],
    async (transaction) => {
      const [issue, head, opening, place] = await Promise.all([
        transaction.objectStore("issues").get(id),
        transaction.objectStore("heads").get(id),
        transaction.objectStore("openings").get(id),
        transaction.objectStore("places").get(id),
      ]);
      const whole = head && isWholeText(head) ? head : await lastWholeSave(transaction, id);
      // What is damaged is still better than nothing.
      const text = whole ?? head;
      if (!issue || !text) return null;
      return { issue, head: text, opening: opening ?? null, place: place ?? null };
    },
  );
}

/** Puts an issue into the library, as its newest. */
export function addIssue(
  database: Database,
  { id, text, profileId, naming, kept, sample, opening }: NewStoredIssue,
  now: number,
): Promise<StoredIssue> {
  const head: HeadRecord = {
    id,
    seq: 1,
    epoch: 0,
    text,
    sum: checksum(text),
    savedAt: now,
    schema: 1,
  };
  return database.write(
    ["issues", "heads", "journal", "openings", "settings"],
    async (transaction) => {
      const settings = transaction.objectStore("settings");
      const stored = await settings.get("order");
      const order = typeof stored === "number" ? stored : 1;
      const issue = { id, order, profileId, naming, kept, removed: false, sample };
      await together(
        () => settings.put(order + 1, "order"),
        () => transaction.objectStore("issues").add(issue),
        () => transaction.objectStore("heads").add(head),
        () => transaction.objectStore("journal").add(head),
        async () => opening && transaction.objectStore("openings").put(opening),
      );
      return { issue, head };
    },
  );
}

/** From where a save goes on: what the writer believes to be on the disk. */
export interface WritingPoint {
  readonly seq: number;
  readonly epoch: number;
}

/**
 * Begins to write: from now on, saves that go on from an older epoch are refused. Takes a `seq` of its own in the
 * journal, so that the next save of a writer who does not know finds its place taken.
 */
export function beginWriting(database: Database, id: string): Promise<WritingPoint> {
  return database.write(["heads", "journal"], async (transaction) => {
    const heads = transaction.objectStore("heads");
    const head = await heads.get(id);
    if (!head) throw new RefusedWrite("missing");
    const begun = { ...head, seq: head.seq + 1, epoch: head.epoch + 1 };
    await together(
      () => heads.put(begun),
      () => transaction.objectStore("journal").put(begun),
    );
    return { seq: begun.seq, epoch: begun.epoch };
  });
}

/**
 * Saves the text as the successor of `point`. Rejects with `RefusedWrite`, and changes nothing, where the disk is not at
 * `point`: somebody else has written. All requests are made at once, so that nothing needs to be answered before the
 * last one is on its way.
 *
 * `pageGoes`: nothing of the page may run any more, so the database is told at once to commit. The check of `point` is
 * then the journal's alone, whose key a rival's save has taken; a page that goes has no time for the other one.
 */
export function saveText(
  database: Database,
  id: string,
  point: WritingPoint,
  text: string,
  now: number,
  pageGoes = false,
): Promise<WritingPoint> {
  const { epoch } = point;
  const seq = point.seq + 1;
  const head: HeadRecord = { id, seq, epoch, text, sum: checksum(text), savedAt: now, schema: 1 };
  const save = async (transaction: Transaction<"readwrite">): Promise<WritingPoint> => {
    const heads = transaction.objectStore("heads");
    const journal = transaction.objectStore("journal");
    const requests = [
      () => refuseUnlessAt(heads.get(id), point),
      () => heads.put(head),
      () => journal.add(head),
      () => journal.delete(IDBKeyRange.bound([id], [id, seq - JOURNAL_LENGTH])),
    ];
    await (pageGoes ? togetherAtOnce(transaction, ...requests) : together(...requests));
    return { seq, epoch };
  };
  return database.write(["heads", "journal"], save, true);
}

/**
 * Saves what a page left behind as it went, with the place, if it comes next. Rejects as the database does, and with
 * `RefusedWrite` where there is no such issue, only an older one (what the page knew may come back from the second copy),
 * or one that another page has taken over, without these words.
 */
export function saveUnsavedCopy(database: Database, id: string, copy: UnsavedCopy): Promise<void> {
  return database.write(["heads", "journal", "places"], async (transaction) => {
    const heads = transaction.objectStore("heads");
    const head = await heads.get(id);
    if (!head) throw new RefusedWrite("missing");
    if (!isNext(copy, head)) {
      const wasOthers = copy.epoch !== head.epoch;
      if (copy.seq > head.seq || (wasOthers && !(await isInJournal(transaction, id, copy.text))))
        throw new RefusedWrite("conflict");
      return;
    }
    const { text, place, at } = copy;
    const sum = checksum(text);
    const next: HeadRecord = { ...head, seq: head.seq + 1, text, sum, savedAt: at, schema: 1 };
    await together(
      () => heads.put(next),
      () => transaction.objectStore("journal").put(next),
      async () => place && transaction.objectStore("places").put({ ...place, id }),
    );
  });
}

/**
 * Whether what a page left behind comes after what is on the disk: not if the disk has the same or something newer by
 * now, or if somebody else has begun to write.
 */
export function isNext({ seq, epoch, text, at }: UnsavedCopy, head: HeadRecord): boolean {
  if (head.epoch !== epoch || head.text === text) return false;
  // One save may have been under way when the page went.
  return head.seq === seq || (head.seq === seq + 1 && head.savedAt <= at);
}

/** Changes what is known about an issue beside its text. Rejects with `RefusedWrite` where there is none. */
export function changeIssue(
  database: Database,
  id: string,
  change: (issue: IssueRecord) => IssueRecord,
): Promise<IssueRecord> {
  return database.write(["issues"], async (transaction) => {
    const issues = transaction.objectStore("issues");
    const issue = await issues.get(id);
    if (!issue) throw new RefusedWrite("missing");
    const changed = change(issue);
    await issues.put(changed);
    return changed;
  });
}

/** The file of an issue, and what it held when it was last read or written. */
export function putOpening(database: Database, opening: OpeningRecord): Promise<void> {
  return database.write(["openings"], async (transaction) => {
    await transaction.objectStore("openings").put(opening);
  });
}

export function readOpening(database: Database, id: string): Promise<OpeningRecord | null> {
  return database.read(["openings"], async (transaction) => {
    return (await transaction.objectStore("openings").get(id)) ?? null;
  });
}

export function putPlace(database: Database, place: PlaceRecord): Promise<void> {
  return database.write(["places"], async (transaction) => {
    // The page may be about to go.
    await togetherAtOnce(transaction, () => transaction.objectStore("places").put(place));
  });
}

/** Whether one of the issue's last saves, whoever made it, has this text. */
export function wasSaved(database: Database, id: string, text: string): Promise<boolean> {
  return database.read(["journal"], (transaction) => isInJournal(transaction, id, text));
}

async function isInJournal(
  transaction: Transaction<"readonly"> | Transaction<"readwrite">,
  id: string,
  text: string,
): Promise<boolean> {
  const saves = await transaction.objectStore("journal").getAll(journalOf(id));
  return saves.some((save) => save.text === text);
}

function journalOf(id: string): IDBKeyRange {
  return IDBKeyRange.bound([id], [id, Number.MAX_SAFE_INTEGER]);
}

/** Whether the text is what was saved, to the letter. */
export function isWholeText(head: HeadRecord): boolean {
  return head.sum === checksum(head.text);
}

/** The newest save of the journal that is whole; null where none is. */
export async function lastWholeSave(
  transaction: Transaction<"readonly">,
  id: string,
): Promise<HeadRecord | null> {
  const saves = await transaction.objectStore("journal").getAll(journalOf(id));
  return saves.toReversed().find(isWholeText) ?? null;
}

async function refuseUnlessAt(
  answer: Promise<HeadRecord | undefined>,
  { seq, epoch }: WritingPoint,
): Promise<void> {
  const stored = await answer;
  if (!stored) throw new RefusedWrite("missing");
  if (stored.seq !== seq || stored.epoch !== epoch) throw new RefusedWrite("conflict");
}

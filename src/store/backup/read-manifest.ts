import { COPIED_STORES } from "../second-copy/copied-records.ts";
import type { BackupManifest, ManifestIssue, ManifestVersions } from "./backup-file.ts";
import { readFigureFile, readPicture } from "./read-figures.ts";
import { readIssueRecord } from "./read-issue.ts";
import { readEach, givenIdentity, givenNumber, givenText, valuesOf } from "./read-value.ts";

/** Reads the list of a backup, of which nothing is believed; null where it is none. What is no issue is left out. */
export function readManifest(json: string): BackupManifest | null {
  const list = valuesOf(parsed(json));
  if (list["galley"] !== "backup" || list["form"] !== 1) return null;
  const { at, issues, records, files, figures, pictures, versions } = list;
  const given = valuesOf(records);
  const [profiles, caught, lessons, settings] = COPIED_STORES.map((store) =>
    valuesOf(given[store]),
  );
  return {
    galley: "backup",
    form: 1,
    at: givenNumber(at),
    issues: readEach(issues, readIssue),
    records: {
      profiles: profiles ?? {},
      caught: caught ?? {},
      lessons: lessons ?? {},
      settings: settings ?? {},
    },
    figures: readEach(figures, readFigureFile),
    pictures: readEach(pictures, readPicture),
    versions: readEach(versions, readVersionsFile),
    files: Object.fromEntries(
      Object.entries(valuesOf(files)).map(([path, sum]) => [path, givenText(sum)]),
    ),
  };
}

function readIssue(value: unknown): ManifestIssue | null {
  const { issue, head, file, opened, onDisk, exact } = valuesOf(value);
  const record = readIssueRecord(issue);
  if (!record || typeof file !== "string") return null;
  const { seq, epoch, savedAt } = valuesOf(head);
  return {
    issue: record,
    head: { seq: givenNumber(seq), epoch: givenNumber(epoch), savedAt: givenNumber(savedAt) },
    file,
    opened: typeof opened === "string" ? opened : null,
    onDisk: typeof onDisk === "string" ? onDisk : null,
    ...(typeof exact === "string" ? { exact } : {}),
  };
}

function readVersionsFile(value: unknown): ManifestVersions | null {
  const { id, file } = valuesOf(value);
  const known = givenIdentity(id);
  return known !== null && typeof file === "string" ? { id: known, file } : null;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

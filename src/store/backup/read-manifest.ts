import type { IssueRecord, KeptRecord, Naming } from "../records.ts";
import { COPIED_STORES } from "../second-copy/copied-records.ts";
import type { BackupManifest, ManifestIssue } from "./backup-file.ts";

type Values = Readonly<Record<string, unknown>>;

/** Reads the list of a backup, of which nothing is believed; null where it is none. What is no issue is left out. */
export function readManifest(json: string): BackupManifest | null {
  const list = valuesOf(parsed(json));
  if (list["galley"] !== "backup" || list["form"] !== 1) return null;
  const { at, issues, records, files } = list;
  const given = valuesOf(records);
  const [profiles, caught, lessons, settings] = COPIED_STORES.map((store) =>
    valuesOf(given[store]),
  );
  return {
    galley: "backup",
    form: 1,
    at: number(at),
    issues: Array.isArray(issues) ? issues.flatMap(readIssue) : [],
    records: {
      profiles: profiles ?? {},
      caught: caught ?? {},
      lessons: lessons ?? {},
      settings: settings ?? {},
    },
    files: Object.fromEntries(
      Object.entries(valuesOf(files)).map(([path, sum]) => [path, text(sum)]),
    ),
  };
}

function readIssue(value: unknown): ManifestIssue[] {
  const { issue, head, file, opened, onDisk, exact } = valuesOf(value);
  const record = readRecord(issue);
  if (!record || typeof file !== "string") return [];
  const { seq, epoch, savedAt } = valuesOf(head);
  return [
    {
      issue: record,
      head: { seq: number(seq), epoch: number(epoch), savedAt: number(savedAt) },
      file,
      opened: typeof opened === "string" ? opened : null,
      onDisk: typeof onDisk === "string" ? onDisk : null,
      ...(typeof exact === "string" ? { exact } : {}),
    },
  ];
}

function readRecord(value: unknown): IssueRecord | null {
  const { id, order, profileId, naming, kept, removed, removedAt, sample } = valuesOf(value);
  const named = readNaming(naming);
  if (typeof id !== "string" || id === "" || !named) return null;
  return {
    id,
    order: number(order),
    profileId: text(profileId),
    naming: named,
    kept: readKept(kept),
    removed: removed === true,
    ...(typeof removedAt === "number" ? { removedAt } : {}),
    sample: sample === true,
  };
}

function readNaming(value: unknown): Naming | null {
  const { kind, fileName, slug, date, number: issueNumber } = valuesOf(value);
  if (kind === "opened" && typeof fileName === "string")
    return { kind, fileName: fileName.replace(/[/\\\0]/g, "_") };
  if (kind !== "made" || typeof slug !== "string") return null;
  return {
    kind,
    slug: slug.replace(/[/\\\0]/g, "_"),
    ...(typeof date === "string" ? { date } : {}),
    ...(typeof issueNumber === "number" ? { number: issueNumber } : {}),
  };
}

function readKept(value: unknown): KeptRecord | null {
  const { kind, sum, at } = valuesOf(value);
  if (kind !== "opened" && kind !== "downloaded" && kind !== "written") return null;
  return { kind, sum: text(sum), at: number(at) };
}

function valuesOf(value: unknown): Values {
  return typeof value === "object" && value !== null ? { ...value } : {};
}

function number(value: unknown): number {
  return typeof value === "number" && Number.isFinite(value) ? value : 0;
}

function text(value: unknown): string {
  return typeof value === "string" ? value : "";
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

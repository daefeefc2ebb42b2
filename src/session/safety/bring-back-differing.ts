import type { Database } from "../../store/database.ts";
import { issueLock } from "../../store/issue-lock.ts";
import { figureFilesOf, putFigureFiles } from "../../store/pictures.ts";
import { bestOf } from "../../store/second-copy/best-of.ts";
import { bringBackIssue } from "../../store/second-copy/bring-back.ts";
import type { DifferingIssue } from "../../store/second-copy/compare.ts";
import type { FoundIssue } from "../../store/second-copy/copied-issue.ts";
import { bringBackVersions } from "../../store/versions/bring-back-versions.ts";
import type { Environment } from "../environment/environment.ts";
import { besideName } from "../core/beside-name.ts";
import { keepBefore } from "../core/keep-before.ts";
import type { Keeper } from "./keeper.ts";

/** Resolves to whether the issue is back: not where another tab is writing it. Rejects as the disk and the keeper do. */
export async function bringBackDiffering(
  { locks, newId, clock }: Pick<Environment, "locks" | "newId" | "clock">,
  database: Database,
  keeper: Keeper,
  { id, standing, here, copy }: DifferingIssue,
): Promise<boolean> {
  const release = await locks.acquire(issueLock(id));
  if (!release) return false;
  try {
    if (standing === "forked" && copy) {
      const besideId = newId();
      await keepBeside(besideId, database, copy);
      await bringBackCopied(database, keeper, id, besideId);
    } else {
      if (here) await keepBefore({ database, clock }, id, null, { kind: "brought-back" });
      await bringBackIssue(database, bestOf(here, copy));
      await bringBackCopied(database, keeper, id, id);
    }
    if (standing === "forked") await keeper.ask("setAside", [id]);
    return true;
  } finally {
    release();
  }
}

/** The figures and versions that only the copy has of an issue, as those of `to`. Never rejects. */
async function bringBackCopied(
  database: Database,
  keeper: Keeper,
  id: string,
  to: string,
): Promise<void> {
  try {
    await keeper.ask("figures", { [id]: to });
    const versions = await keeper.ask("versions", id);
    if (versions) await bringBackVersions(database, { ...versions, id: to });
  } catch {
    // The text is back, which is worth more than its pictures and what it was before.
  }
}

/** Both texts are wanted: the one of the copy becomes an issue of its own. */
async function keepBeside(
  id: string,
  database: Database,
  { issue, head, opening }: FoundIssue,
): Promise<void> {
  await bringBackIssue(database, {
    issue: { ...issue, id, naming: besideName(issue.naming) },
    head: { ...head, id },
    opening: opening && { ...opening, id },
  });
  const figures = await figureFilesOf(database, issue.id);
  await putFigureFiles(
    database,
    figures.map((file) => ({ ...file, issueId: id })),
  );
}

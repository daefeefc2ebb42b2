import type { StoreApi } from "zustand/vanilla";
import { MARKDOWN_TYPE } from "../../publish/download.ts";
import { encodeUtf8 } from "../../publish/utf8.ts";
import type { Database } from "../../store/database.ts";
import { keepSaves } from "../../store/versions/keep-version.ts";
import { readVersions } from "../../store/versions/read-versions.ts";
import type { VersionRecord } from "../../store/versions/version-record.ts";
import { keepBefore } from "../core/keep-before.ts";
import type { Environment } from "../environment/environment.ts";
import type { OpenIssueState } from "../open-issue/open-issue-state.ts";
import { comparePages } from "./compare-pages.ts";
import { lineSums } from "./line-sums.ts";
import type { IssueVersions, ListedVersion, VersionService } from "./versions-state.ts";

/** Milliseconds of work without a pause. */
const SLICE = 12;

export interface VersionSources {
  readonly environment: Environment;
  readonly database: Database;
  readonly openIssue: StoreApi<OpenIssueState>;
}

export function createVersions({
  environment,
  database,
  openIssue,
}: VersionSources): VersionService {
  const { clock } = environment;

  const open = () => {
    const { current } = openIssue.getState();
    if (current.kind !== "open") throw new Error("no issue is open");
    return current;
  };

  const keep: VersionService["keep"] = (...kept) => keepBefore({ database, clock }, ...kept);

  return {
    keep,
    async read(fresh) {
      const { id } = open();
      if (fresh) {
        await openIssue.getState().flush();
        // Those that are there can be read although no new one can be kept.
        await keepSaves(database, id, clock.now()).catch(() => undefined);
      }
      const { versions, textOf } = await readVersions(database, id);
      return listed(versions, textOf);
    },
    async comparePage(text) {
      const lens = await environment.loadLens();
      await lens.complete();
      const { profile } = open();
      const now = lens.parseIssue(openIssue.getState().text(), profile);
      return comparePages(lens.parseIssue(text, profile), now);
    },
    restore(text) {
      const { id, access } = open();
      if (access !== "writing") return false;
      const { settle, text: textNow, replaceText } = openIssue.getState();
      settle();
      const before = textNow();
      if (text === before) return false;
      void keep(id, before, { kind: "restored" });
      replaceText(text);
      return true;
    },
    download(text) {
      environment.download(encodeUtf8(text).bytes, open().fileName, MARKDOWN_TYPE);
    },
  };
}

/** What the list says of each version. Long texts are gone through in slices, so that nobody waits for it. */
async function listed(
  versions: readonly VersionRecord[],
  textOf: (version: VersionRecord) => string | null,
): Promise<IssueVersions> {
  const rows: ListedVersion[] = [];
  let before: string | null = null;
  let since = performance.now();
  await versions.reduce<Promise<void>>(async (former, version) => {
    await former;
    const text = textOf(version);
    const sums = text === null || before === null ? null : lineSums(before, text);
    rows.push({
      number: version.number,
      at: version.at,
      reason: version.reason,
      sums,
      isDamaged: text === null,
    });
    before = text;
    if (performance.now() - since < SLICE) return;
    await new Promise((resolve) => setTimeout(resolve));
    since = performance.now();
  }, Promise.resolve());
  const byNumber = new Map(versions.map((version) => [version.number, version]));
  return {
    versions: rows.toReversed(),
    textOf(wanted) {
      const version = byNumber.get(wanted);
      return version ? textOf(version) : null;
    },
  };
}

import { ZIP_TYPE } from "../../publish/download.ts";
import type { Database } from "../../store/database.ts";
import { failureOf } from "../../store/failure-of.ts";
import type { ArchiveStore } from "../archive/create-archive.ts";
import type { Environment } from "../environment/environment.ts";
import type { Events } from "../environment/events.ts";
import type { OpenIssueStore } from "../open-issue/create-open-issue.ts";
import { connectClone } from "./clone-connection.ts";
import { createClone } from "./create-clone.ts";
import { createGitHub } from "./create-github.ts";
import { collectFiles, unpublishedIn } from "./collect-files.ts";
import { standingOf } from "./standing-of.ts";
import type { PublishingTools } from "./publishing-tools.ts";
import type { PublishingService, ZipOutcome } from "./publishing-state.ts";
import { textOfPost } from "./writing-plan.ts";

/** The ways of the open issue, with its figures, out of the browser. */
export function createPublishing(
  environment: Environment,
  database: Database,
  events: Events,
  openIssue: OpenIssueStore,
  archive: Pick<ArchiveStore, "takeFolder">,
  tools: PublishingTools,
): PublishingService {
  const { download } = environment;
  const files = () => collectFiles(openIssue, database);
  const connection = connectClone(
    database,
    events,
    openIssue,
    tools,
    (folder) => void archive.takeFolder(folder),
  );
  const clone = createClone(environment, database, events, openIssue, connection);

  async function downloadZip(onPacked = (_count: number) => {}): Promise<ZipOutcome> {
    try {
      const { current } = openIssue.getState();
      const collected = await files();
      if (!collected || current.kind !== "open") throw new Error("no issue is open");
      const [refused] = collected.refused;
      if (refused) return { kind: "refused", path: refused[0], reason: refused[1] };
      const entries = [...collected.figures, collected.post];
      const bytes = await tools.zip(entries, onPacked);
      const fileName = `${current.fileName.replace(/\.[^.]*$/, "")}.zip`;
      download(bytes, fileName, ZIP_TYPE);
      // The files are out; that it is noted as such is not worth an error.
      openIssue.noteKept(current.id, "downloaded", textOfPost(collected)).catch(() => undefined);
      return { kind: "downloaded", fileName, files: entries.length };
    } catch (error) {
      return { kind: "failed", failure: failureOf(error) };
    }
  }

  return {
    clone,
    gitHub: createGitHub(environment, database, events, openIssue, clone.origin),
    files,
    settled: connection.settled,
    standing: () => standingOf(openIssue, database, connection.folder()),
    async unpublishedFigures() {
      const { current } = openIssue.getState();
      return current.kind === "open" ? (await unpublishedIn(current, database)).length : 0;
    },
    downloadZip,
  };
}

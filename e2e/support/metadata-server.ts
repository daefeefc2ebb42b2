import { createServer } from "node:https";
import { METADATA_HOSTS } from "../../src/links/metadata/index.ts";
import {
  type MetadataAnswers,
  metadataAnswers,
} from "../../src/links/metadata/testing/metadata-server.ts";
import { selfSigned } from "./self-signed.ts";

/** The services that are asked for titles and facts, on this machine: what they answer is recorded in form. */
export interface MetadataServer extends MetadataAnswers {
  /**
   * What Chromium is to be started with, so that its own `fetch` comes here when it asks one of the services, under the
   * page's real policy. All other names lead nowhere.
   */
  readonly browserArguments: readonly string[];
  readonly close: () => Promise<void>;
}

export async function startMetadataServer(): Promise<MetadataServer> {
  const answers = metadataAnswers();
  const server = createServer(selfSigned(), (request, response) =>
    answers.respond(request, response, request.headers.host ?? ""),
  );
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (typeof address !== "object" || address === null) throw new Error("no server listens");
  const rules = METADATA_HOSTS.map((host) => `MAP ${host}:443 127.0.0.1:${address.port}`);
  return {
    ...answers,
    browserArguments: [
      `--host-resolver-rules=${[...rules, "MAP * ~NOTFOUND", "EXCLUDE 127.0.0.1"].join(", ")}`,
      "--ignore-certificate-errors",
    ],
    close() {
      server.closeAllConnections();
      return new Promise((resolve) => void server.close(() => resolve()));
    },
  };
}

import {
  type MetadataServer,
  startMetadataServer,
} from "../../links/metadata/testing/metadata-server.ts";
import { METADATA_SOURCE_IDS } from "../core/metadata-sources.ts";
import { type TestBrowser, testBrowser } from "./test-browser.ts";

/** A browser that is online, whose person has let all services be asked, and the server that answers for every service it asks. Whoever made them ends both. */
export async function networkedBrowser(): Promise<{
  readonly browser: TestBrowser;
  readonly server: MetadataServer;
}> {
  const browser = testBrowser();
  const server = await startMetadataServer();
  browser.network.fetch = server.fetch;
  browser.network.online = true;
  browser.storage.set("galley:preferences", JSON.stringify({ agreedSources: METADATA_SOURCE_IDS }));
  return { browser, server };
}

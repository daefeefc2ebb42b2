import { browserOptions } from "./support/browser-options.ts";
import { test as base } from "./fixtures.ts";
import { type MetadataServer, startMetadataServer } from "./support/metadata-server.ts";

interface Fixtures {
  /** The services that know titles and facts, as recorded; see `asked`, and change one answer with `answer`. */
  services: MetadataServer;
}
interface WorkerFixtures {
  metadataServer: MetadataServer;
}

/** A browser whose questions about links come to a server of the test, which answers as the services do. */
export const test = base.extend<Fixtures, WorkerFixtures>({
  metadataServer: [
    async ({ browserName }, use) => {
      if (browserName !== "chromium") throw new Error("Only Chromium can be sent elsewhere.");
      const server = await startMetadataServer();
      await use(server);
      await server.close();
    },
    { scope: "worker" },
  ],
  launchOptions: [
    async ({ metadataServer }, use) => {
      const { launchOptions } = browserOptions;
      const args = [...launchOptions.args, ...metadataServer.browserArguments];
      await use({ ...launchOptions, args });
    },
    { scope: "worker" },
  ],
  services: async ({ metadataServer }, use) => {
    metadataServer.forget();
    await use(metadataServer);
  },
});

export { expect } from "./fixtures.ts";

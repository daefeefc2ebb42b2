// Runs a command of this folder: `node src/cli/run.mjs corpus --gfm` calls `main` of `corpus/main.ts` with the rest.
import { fileURLToPath } from "node:url";
import { createServer } from "vite";

const [name, ...rest] = process.argv.slice(2);
const file = fileURLToPath(new URL(`./${name}/main.ts`, import.meta.url));
const vite = await createServer({
  configFile: false,
  appType: "custom",
  logLevel: "error",
  optimizeDeps: { noDiscovery: true },
  server: { middlewareMode: true, hmr: false, ws: false, watch: null },
});
try {
  const { main } = await vite.ssrLoadModule(file);
  process.exitCode = await main(rest);
} finally {
  await vite.close();
}

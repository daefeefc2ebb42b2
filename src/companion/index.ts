import type { Plugin } from "vite";
import { answerCompanion } from "./answer.ts";
import { THE_WORLD, type World } from "./reach.ts";

/**
 * The companion: while Galley is served by `npm start` or `npm run dev`, its server can look at pages that answer no
 * page of another origin, and say their titles or whether they still answer. The built page works without it.
 */
export function companion(world: World = THE_WORLD): Plugin {
  const answer = answerCompanion(world);
  return {
    name: "galley:companion",
    configureServer: ({ middlewares }) => void middlewares.use(answer),
    configurePreviewServer: ({ middlewares }) => void middlewares.use(answer),
  };
}

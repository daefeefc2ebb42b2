const DEFAULT_PORT = 4179;

/** `GALLEY_PORT` names a port where the built app is served already, or another one to serve it on. */
const given = process.env["GALLEY_PORT"];
const PORT = given ? Number(given) : DEFAULT_PORT;

export const BASE_URL = `http://127.0.0.1:${PORT}/`;

/** Serves what `npm run build` built, with its final policy. `root` is the project's folder as seen from the config. */
export function builtApp(root: string) {
  return {
    command: `npx vite preview --port ${PORT} --strictPort`,
    cwd: root,
    url: BASE_URL,
    reuseExistingServer: given !== undefined,
  };
}

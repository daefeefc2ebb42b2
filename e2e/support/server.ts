const PORT = 4179;

export const BASE_URL = `http://127.0.0.1:${PORT}/`;

/** Serves what `npm run build` built, with its final policy. `root` is the project's folder as seen from the config. */
export function builtApp(root: string) {
  return {
    command: `npx vite preview --port ${PORT} --strictPort`,
    cwd: root,
    url: BASE_URL,
    reuseExistingServer: false,
  };
}

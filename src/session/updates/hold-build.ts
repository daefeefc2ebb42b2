/**
 * Says for as long as this page is open that its build is in use, so that the parts it may still ask for are kept; see
 * `hosting/offline`. `script`: the address of the page's first script.
 */
export function holdBuild(manager: LockManager | undefined, script: string): void {
  const name = `galley:build:${script.slice(script.lastIndexOf("/") + 1)}`;
  manager
    ?.request(name, { mode: "shared" }, () => new Promise<never>(() => undefined))
    .catch(() => undefined);
}

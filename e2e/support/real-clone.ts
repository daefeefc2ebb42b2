import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** A git repository with a site in it, in a folder of this machine. */
export interface RealClone {
  readonly folder: string;
  readonly read: (path: string) => string;
  /** As another program writes it. */
  readonly write: (path: string, text: string) => void;
  /** Runs git in it, and gives what that says. */
  readonly git: (...words: readonly string[]) => string;
  readonly remove: () => void;
}

/** One whose files are all committed. Its folder is called `my-site`. */
export function realClone(files: Readonly<Record<string, string>>): RealClone {
  const above = mkdtempSync(join(tmpdir(), "galley-clone-"));
  const folder = join(above, "my-site");
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  const git = (...words: readonly string[]): string =>
    execFileSync(
      "git",
      ["-c", "user.name=A", "-c", "user.email=a@a.example", "-c", "core.quotePath=false", ...words],
      { cwd: folder, encoding: "utf8" },
    );
  for (const [path, text] of Object.entries(files)) write(path, text);
  git("init", "--quiet");
  git("add", "--all");
  git("commit", "--quiet", "--message", "The site");
  return {
    folder,
    read: (path) => readFileSync(join(folder, path), "utf8"),
    write,
    git,
    remove: () => rmSync(above, { recursive: true, force: true }),
  };
}

import { USUAL_DATABASE } from "./database-place.ts";

/** From the next start on, this is the database. Throws where the browser cannot remember it. */
export function rememberDatabase(storage: Pick<Storage, "setItem"> | null, name: string): void {
  if (!storage) throw new DOMException("Nothing can be stored.", "SecurityError");
  storage.setItem("galley:database", name);
}

/** What the next database is called, which lies apart from this one: `galley`, `galley@2`, `galley@3`. */
export function nextDatabaseName(name: string): string {
  const [, number = "1"] = name.split("@");
  return `${USUAL_DATABASE}@${Number(number) + 1}`;
}

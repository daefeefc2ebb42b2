/** A file on its way into a zip. */
export interface ZipEntry {
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

/**
 * One zip of the files, flat, each under its own name; a name that was already there gets ` (2)`. Text deflates well;
 * the library for it is loaded now.
 */
export async function zipFiles(entries: readonly ZipEntry[]): Promise<Uint8Array<ArrayBuffer>> {
  const { zipSync } = await import("fflate");
  const names = uniqueNames(entries.map(({ fileName }) => fileName));
  const files = Object.fromEntries(entries.map(({ bytes }, index) => [names[index] ?? "", bytes]));
  return new Uint8Array(zipSync(files, { level: 6 }));
}

/** Makes the names differ, ignoring case as most disks do, and keeps each inside its folder. */
export function uniqueNames(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const flat = name.replace(/[/\\\0]/g, "_").replace(/^\.+/, "_") || "issue.md";
    const dot = flat.lastIndexOf(".");
    const [stem, extension] = dot > 0 ? [flat.slice(0, dot), flat.slice(dot)] : [flat, ""];
    let unique = flat;
    for (let count = 2; taken.has(unique.toLowerCase()); count++)
      unique = `${stem} (${count})${extension}`;
    taken.add(unique.toLowerCase());
    return unique;
  });
}

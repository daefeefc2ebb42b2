import type { Naming } from "../../store/records.ts";

/** The name of an issue that is kept beside one of the same name. */
export function besideName(naming: Naming): Naming {
  if (naming.kind === "made")
    return { ...naming, slug: naming.slug === "" ? "copy" : `${naming.slug}-copy` };
  const { fileName } = naming;
  const dot = fileName.lastIndexOf(".");
  const [stem, extension] =
    dot > 0 ? [fileName.slice(0, dot), fileName.slice(dot)] : [fileName, ""];
  return { ...naming, fileName: `${stem}-copy${extension}` };
}

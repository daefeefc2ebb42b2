import { cloneFolder } from "../../publish/destinations/clone-folder.ts";
import { mayRead } from "../../publish/pick-folder.ts";
import { quietStylesheet } from "../../publish/preview/quiet-stylesheet.ts";
import type { Database } from "../../store/database.ts";
import { readCloneFolder } from "../core/kept-clone.ts";
import { previewTools, type PreviewTools } from "./preview-tools.ts";

/** In bytes; the largest that a theme makes are a tenth of it. */
const LARGEST_SHEET = 4_000_000;

export interface PreviewService {
  readonly tools: PreviewTools;
  /**
   * The stylesheet at a path of the site's clone, without what it would load; null where the clone may not be read without
   * a question, or has no such file. Never rejects.
   */
  readonly stylesheet: (path: string) => Promise<string | null>;
}

export function createPreview(database: Database): PreviewService {
  async function read(path: string): Promise<string | null> {
    const folder = await readCloneFolder(database);
    if (!folder || !(await mayRead(folder, false))) return null;
    const there = await cloneFolder(folder).read(path.replace(/^(?:\.?\/)+/, ""));
    if (!there || there.bytes.length > LARGEST_SHEET) return null;
    return quietStylesheet(new TextDecoder().decode(there.bytes));
  }
  return { tools: previewTools, stylesheet: (path) => read(path).catch(() => null) };
}

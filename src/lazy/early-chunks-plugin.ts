import { createHash } from "node:crypto";
import type { Plugin, Rolldown } from "vite";

type Chunk = Rolldown.OutputChunk;

export interface EarlyChunks {
  /** An expression that the page runs: whether it needs these. */
  readonly when: string;
  /** Modules that the page would import late, from the project's folder on, in the order in which it needs them. */
  readonly modules: readonly string[];
}

/**
 * A script of a few lines in the built page that asks early for the chunks that its address needs. Else the first of them
 * is asked for only when the page's own script has come and run, and what that imports only after it.
 * Throws, and ends the build, where a module is in no chunk: a name that has changed would else go unseen.
 */
export function earlyChunks(parts: readonly EarlyChunks[]): Plugin {
  let fileName = "";
  return {
    name: "galley:early-chunks",
    apply: "build",
    enforce: "pre",
    generateBundle(_options, bundle) {
      const files = new Files(bundle);
      const source = askScript(
        files.ofEntry,
        parts.map(({ when, modules }) => ({ when, files: files.of(modules) })),
      );
      fileName = `assets/early-${createHash("sha256").update(source).digest("hex").slice(0, 8)}.js`;
      this.emitFile({ type: "asset", fileName, source });
    },
    transformIndexHtml: {
      order: "post",
      handler: () => [{ tag: "script", attrs: { src: `./${fileName}`, async: true } }],
    },
  };
}

/** Which files of a build importing a module asks for. */
class Files {
  private readonly chunks: readonly Chunk[];
  private readonly byName: ReadonlyMap<string, Chunk>;
  private readonly brought: ReadonlySet<Chunk>;

  constructor(bundle: Rolldown.OutputBundle) {
    this.chunks = Object.values(bundle).filter((output) => output.type === "chunk");
    this.byName = new Map(this.chunks.map((chunk) => [chunk.fileName, chunk]));
    this.brought = this.withImports(this.chunks.filter((chunk) => chunk.isEntry));
  }

  /** What the page's own script imports, without itself. */
  get ofEntry(): string[] {
    return [...this.brought]
      .filter((chunk) => !chunk.isEntry)
      .map(({ fileName }) => inAssets(fileName));
  }

  /** What these modules ask for beside that. */
  of(modules: readonly string[]): string[] {
    const wanted = this.withImports(modules.map((module) => this.chunkOf(module)));
    return [...wanted].filter((chunk) => !this.brought.has(chunk)).flatMap(namesOf);
  }

  private chunkOf(module: string): Chunk {
    const chunk = this.chunks.find(({ moduleIds }) =>
      moduleIds.some((id) => id.endsWith(`/${module}`)),
    );
    if (!chunk) throw new Error(`${module} is in no chunk.`);
    return chunk;
  }

  private withImports(chunks: readonly Chunk[]): ReadonlySet<Chunk> {
    const found = new Set(chunks);
    // What is added while the set is walked is walked, too.
    for (const { imports } of found)
      for (const file of imports) {
        const imported = this.byName.get(file);
        if (imported) found.add(imported);
      }
    return found;
  }
}

function namesOf(chunk: Chunk): string[] {
  return [...(chunk.viteMetadata?.importedCss ?? []), chunk.fileName].map(inAssets);
}

function inAssets(file: string): string {
  return file.replace(/^assets\//, "");
}

/**
 * The script, as the page runs it; the files stand beside it. It asks when what the page's own script imports is there,
 * which has run then, too: asked for sooner, they would share the line with that script and hold it up.
 */
function askScript(
  own: readonly string[],
  parts: readonly { readonly when: string; readonly files: readonly string[] }[],
): string {
  const names = parts.map(({ when, files }) => `...(${when} ? ${JSON.stringify(files)} : [])`);
  return `{
  const { src } = document.currentScript;
  const ask = (name) => {
    const link = document.createElement("link");
    link.crossOrigin = "";
    if (name.endsWith(".css")) Object.assign(link, { rel: "preload", as: "style" });
    else link.rel = "modulepreload";
    link.href = new URL(name, src);
    document.head.append(link);
  };
  Promise.allSettled(${JSON.stringify(own)}.map((name) => import("./" + name))).then(() =>
    [${names.join(", ")}].forEach(ask),
  );
}
`;
}

import "../file-system-access.ts";

export interface FakeFaults {
  /** Bytes that get lost at the end on closing. */
  readonly loses?: number;
  /** Name of the error with which every write is refused. */
  readonly fails?: string;
  readonly permission?: PermissionState;
}

/** A file of a disk in memory, as `showOpenFilePicker` gives it. */
export function fakeHandle(name: string, text: string, faults: FakeFaults = {}) {
  let bytes: Uint8Array<ArrayBuffer> = new TextEncoder().encode(text);
  const permission = () => Promise.resolve(faults.permission ?? ("granted" as const));
  const handle: FileSystemFileHandle = {
    kind: "file",
    name,
    isSameEntry: (other) => Promise.resolve(other === handle),
    getFile: () => Promise.resolve(new File([bytes], name)),
    queryPermission: permission,
    requestPermission: permission,
    createWritable() {
      let swap: Uint8Array<ArrayBuffer> = new Uint8Array();
      const stream = new WritableStream<unknown>({
        write(chunk) {
          if (faults.fails !== undefined) throw new DOMException("refused", faults.fails);
          if (chunk instanceof Uint8Array) swap = new Uint8Array(chunk);
        },
        close() {
          bytes = swap.slice(0, swap.length - (faults.loses ?? 0));
        },
      });
      const writer = stream.getWriter();
      return Promise.resolve(
        Object.assign(stream, {
          write: (chunk: unknown) => writer.write(chunk),
          close: () => writer.close(),
          abort: (reason?: unknown) => writer.abort(reason),
          seek: () => Promise.resolve(),
          truncate: () => Promise.resolve(),
        }),
      );
    },
  };
  return {
    handle,
    content: () => new TextDecoder().decode(bytes),
    /** Another program writes the file. */
    change: (other: string) => {
      bytes = new TextEncoder().encode(other);
    },
  };
}

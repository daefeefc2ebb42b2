/** What Chromium has beyond TypeScript's DOM library: pickers, permissions, and handles of dropped files. */
declare global {
  /** A change of a file or folder below the one that is observed. */
  interface FileSystemChangeRecord {
    readonly relativePathComponents: readonly string[];
  }
  interface FileSystemObserver {
    observe(handle: FileSystemHandle, options: { recursive: boolean }): Promise<void>;
    disconnect(): void;
  }
  interface Window {
    /** Files that the system opens with the installed app. */
    launchQueue?: {
      setConsumer(take: (launch: { readonly files?: readonly FileSystemHandle[] }) => void): void;
    };
    FileSystemObserver?: new (
      onChange: (records: readonly FileSystemChangeRecord[]) => void,
    ) => FileSystemObserver;
    showOpenFilePicker?(options: {
      multiple: boolean;
      id: string;
      types: readonly { description: string; accept: Record<string, readonly string[]> }[];
    }): Promise<FileSystemFileHandle[]>;
    showDirectoryPicker?(options: {
      id: string;
      mode: "read" | "readwrite";
    }): Promise<FileSystemDirectoryHandle>;
  }
  interface FileSystemFileHandle {
    /** Over whatever is there. */
    move?(folder: FileSystemDirectoryHandle, name: string): Promise<void>;
  }
  interface FileSystemHandle {
    queryPermission?(descriptor: { mode: "read" | "readwrite" }): Promise<PermissionState>;
    requestPermission?(descriptor: { mode: "read" | "readwrite" }): Promise<PermissionState>;
  }
  interface DataTransferItem {
    getAsFileSystemHandle?(): Promise<FileSystemHandle | null>;
  }
}

/** A file that was chosen or dropped, with a handle to write it back where the browser gave one. */
export interface IncomingFile {
  readonly file: File;
  readonly handle: FileSystemFileHandle | null;
}

import { useTranslation } from "react-i18next";
import { fileSize } from "../../issue/figures/file-size.ts";

/** A file as it is listed; without `change` where nothing is known of what is there. */
export interface ListedFile {
  readonly path: string;
  readonly size: number;
  readonly change?: "new" | "changed" | "same" | "gone";
}

const SIGNS = { new: "+", changed: "~", same: "", gone: "−" } as const;

/** The files that an issue is, where they go, and how large they are. */
export function FileList({ files }: { readonly files: readonly ListedFile[] }) {
  const { t } = useTranslation();
  return (
    <ul className="out-files">
      {files.map(({ path, size, change = "new" }) => (
        <li key={path} data-change={change}>
          <span className="sign" aria-hidden="true">
            {SIGNS[change]}
          </span>
          <code>{path}</code>
          <span className="hidden-text">{t(`publishing.change.${change}`)}</span>
          <span className="size">{fileSize(size)}</span>
        </li>
      ))}
    </ul>
  );
}

export function sumOf(files: readonly ListedFile[]): string {
  return fileSize(files.reduce((sum, { size }) => sum + size, 0));
}

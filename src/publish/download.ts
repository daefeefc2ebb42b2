/** Hands bytes to the browser to be downloaded under a name. Must run in the page. */
export function downloadBytes(
  bytes: Uint8Array<ArrayBuffer>,
  fileName: string,
  type: string,
): void {
  const url = URL.createObjectURL(new Blob([bytes], { type }));
  const anchor = document.createElement("a");
  anchor.href = url;
  anchor.download = fileName;
  document.body.append(anchor);
  anchor.click();
  anchor.remove();
  // The download reads the URL after the click has returned.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

export const MARKDOWN_TYPE = "text/markdown;charset=utf-8";
export const YAML_TYPE = "application/yaml;charset=utf-8";
export const ZIP_TYPE = "application/zip";

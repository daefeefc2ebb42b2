/** Whether a folder lies below another one. */
export async function isWithin(
  folder: FileSystemDirectoryHandle,
  other: FileSystemDirectoryHandle,
): Promise<boolean> {
  const path = await folder.resolve(other).catch(() => null);
  return path !== null && path.length > 0;
}

/**
 * Browsers can store a file's handle in their database; the database of the tests copies by `structuredClone`, which
 * knows no handles. Until the result is called, handles are copied as themselves.
 */
export function withMemoryHandles(): () => void {
  const { structuredClone } = globalThis;
  const isHandle = (value: unknown): boolean =>
    typeof value === "object" && value !== null && "createWritable" in value;
  globalThis.structuredClone = (value, options) => {
    if (typeof value !== "object" || value === null) return structuredClone(value, options);
    const handles = Object.entries(value).filter(([, each]) => isHandle(each));
    if (handles.length === 0) return structuredClone(value, options);
    const bare = { ...value, ...Object.fromEntries(handles.map(([key]) => [key, null])) };
    return Object.assign(structuredClone(bare, options), Object.fromEntries(handles));
  };
  return () => {
    globalThis.structuredClone = structuredClone;
  };
}

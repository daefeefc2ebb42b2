/** Whether a file says that it is a picture; some systems know no type for those of phones and scanners. */
export function isPicture({ type, name }: Pick<File, "type" | "name">): boolean {
  return /^image\//i.test(type) || /\.(?:hei[cf]|tiff?|avif)$/i.test(name);
}

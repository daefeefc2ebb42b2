/** Whether a file says that it is a picture, by its type or, where the system knows none, by its name. */
export function isPictureFile({ type, name }: Pick<File, "type" | "name">): boolean {
  return /^image\//i.test(type) || /\.(?:png|jpe?g|webp|avif|gif|svg|hei[cf]|tiff?)$/i.test(name);
}

/** More files than these in a zip is no backup of Galley's. */
export const MOST_FILES = 20_000;
/** In bytes, unpacked: of one file, of all pictures, and of everything. */
export const LARGEST_FILE = 64 * 1024 * 1024;
export const MOST_PICTURES = 400 * 1024 * 1024;
/** Of the versions of all issues; those of further issues are left out. */
export const MOST_VERSIONS = 100 * 1024 * 1024;
export const MOST_BYTES = 600 * 1024 * 1024;

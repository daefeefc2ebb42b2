import type { FigureImage } from "../../issue/figures/figure-image.ts";
import type { PictureRefusal } from "../../issue/figures/picture-rules.ts";

/** How a picture is shown: an image the policy allows, or a page that shows it in a frame of its own. */
export interface Picture {
  readonly kind: "image" | "frame";
  readonly url: string;
}

/** What is known of a figure's file that is kept here. */
export interface FigureFile {
  /** In pixels; 0 where it does not say. */
  readonly width: number;
  readonly height: number;
  /** Of the file, in bytes. */
  readonly size: number;
  /** What the picture was when it came, where a smaller one was made of it. */
  readonly cameAs: { readonly size: number; readonly smallSize: number } | null;
  /** Whether the file is the picture as it came although there is a smaller one. */
  readonly isOriginal: boolean;
  /** What the smaller one does not tell any more of how a photo was taken. */
  readonly left: "nothing" | "details" | "location";
  /** Whether a smaller one is being made. */
  readonly isBusy: boolean;
}

/** What became of pictures that came in. */
export interface PicturesTaken {
  /** Those that are kept now, each with the path that its file gets, in the order in which they came. */
  readonly images: readonly FigureImage[];
  readonly refused: readonly RefusedPicture[];
}

export interface RefusedPicture {
  /** Of the file. */
  readonly name: string;
  readonly reason: PictureRefusal;
}

/** Where the pictures of an issue come from and go to; the editor itself fetches and keeps nothing. */
export interface PictureService {
  /** How to show a figure's path or an image's address; null: show a placeholder. */
  readonly picture: (address: string) => Picture | null;
  /** Asks that this picture be shown from now on; null where that cannot be offered for it. */
  readonly request: (address: string) => (() => void) | null;
  /** What is known of the file behind an address; null where it is not kept here. */
  readonly file: (address: string) => FigureFile | null;
  /** Takes pictures in. They are on the disk before this resolves; never rejects. */
  readonly take: (files: readonly File[]) => Promise<PicturesTaken>;
  /** Whether the file of the site behind an address was looked for, and is neither kept here nor in the clone as far as that can be read. */
  readonly isMissing: (address: string) => boolean;
  /**
   * Makes a picture the file behind an address that is missing; its address is another one where the picture is of
   * another kind. As `take` does.
   */
  readonly supply: (address: string, file: File) => Promise<PicturesTaken>;
  /**
   * The addresses of all pictures in the figure folder of the repository, this first; null where no clone can be read. To be called
   * from a click or key. Rejects where that cannot be done now.
   */
  readonly inRepository: () => Promise<readonly string[] | null>;
  /**
   * A picture of the repository made so high at most, of which nothing else stays in memory; null where it cannot be made.
   * Never rejects. Whoever has drawn it closes it.
   */
  readonly thumbnail: (address: string, height: number) => Promise<ImageBitmap | null>;
  /** Lets the person choose pictures; [] where none were chosen. To be called from a click or key. Rejects where that cannot be done now. */
  readonly choose: () => Promise<readonly File[]>;
  /** The folder of the figures by its present name, and how many of those that are kept here lie in another. */
  readonly leftBehind: () => { readonly folder: string; readonly count: number };
  /** Gives those the addresses of that folder, as one undo step. Rejects as the disk does. */
  readonly bringAlong: () => Promise<void>;
  /** Uses the picture as it came, or the smaller one again. */
  readonly useOriginal: (address: string, original: boolean) => void;
  /** Calls when `picture` or `file` may answer otherwise, until the result is called. */
  readonly subscribe: (listener: () => void) => () => void;
}

const nothingHere = () => Promise.reject(new Error("no pictures are kept here"));

export const NO_PICTURES: PictureService = {
  picture: () => null,
  request: () => null,
  file: () => null,
  take: async (files) => ({
    images: [],
    refused: files.map(({ name }) => ({ name, reason: "not-now" })),
  }),
  isMissing: () => false,
  supply: async (_, { name }) => ({ images: [], refused: [{ name, reason: "not-now" }] }),
  inRepository: nothingHere,
  thumbnail: async () => null,
  choose: nothingHere,
  leftBehind: () => ({ folder: "", count: 0 }),
  bringAlong: nothingHere,
  useOriginal: () => undefined,
  subscribe: () => () => undefined,
};

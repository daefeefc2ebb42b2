import type { Profile } from "../../issue/profile/profile.ts";
import type { CheckService } from "./check-service.ts";
import type { EditorTexts } from "./editor-texts.ts";
import type { LinkService } from "./link-service.ts";

/** How a picture is shown: an image the policy allows, or a page that shows it in a frame of its own. */
export interface Picture {
  readonly kind: "image" | "frame";
  readonly url: string;
}

/** Where the pictures of an issue come from; the editor itself fetches nothing. */
export interface PictureSource {
  /** How to show a figure's path or an image's address; null: show a placeholder. */
  picture(address: string): Picture | null;
  /** Asks that this picture be shown from now on; null where that cannot be offered for it. */
  request(address: string): (() => void) | null;
}

export const NO_PICTURES: PictureSource = { picture: () => null, request: () => null };

/** What the extensions of one editor are made with. */
export interface EditorContext {
  readonly profile: Profile;
  readonly texts: EditorTexts;
  readonly pictures: PictureSource;
  readonly links: LinkService;
  readonly checks: CheckService;
  readonly editable: boolean;
  /** Says something to screen readers. */
  readonly announce: (message: string) => void;
  /** Shows a message that goes away by itself. */
  readonly notify: (message: string) => void;
}

/** Extensions ask when they are about to use it, since it changes (language, profile, read-only). */
export type GetContext = () => EditorContext;

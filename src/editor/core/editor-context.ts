import type { Profile } from "../../issue/profile/profile.ts";
import type { CheckService } from "./check-service.ts";
import type { EditorTexts } from "./editor-texts.ts";
import type { LinkService } from "./link-service.ts";
import type { PictureService } from "./picture-service.ts";

/** What the extensions of one editor are made with. */
export interface EditorContext {
  readonly profile: Profile;
  readonly texts: EditorTexts;
  readonly pictures: PictureService;
  readonly links: LinkService;
  /** `links` does not know yet how links are written. */
  readonly areLinksPending: boolean;
  readonly checks: CheckService;
  readonly editable: boolean;
  /** Says something to screen readers. */
  readonly announce: (message: string) => void;
  /** Shows a message that goes away by itself. */
  readonly notify: (message: string) => void;
  /** Puts a text on the clipboard, else offers it to be copied by hand; whether it is there. Never rejects. */
  readonly copy: (text: string) => Promise<boolean>;
}

/** Extensions ask when they are about to use it, since it changes (language, profile, read-only). */
export type GetContext = () => EditorContext;

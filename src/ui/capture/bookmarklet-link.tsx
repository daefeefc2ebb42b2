import { Inbox } from "lucide-react";
import { useCallback, useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { Glyph } from "../kit/glyph.tsx";
import { routeAddress } from "../routes/route.ts";

/**
 * The bookmarklet as a link to drag to the bookmarks bar. In Galley itself it does not run, since it would only catch
 * Galley: a click says what to do instead.
 */
export function BookmarkletLink({
  address,
  name,
}: {
  readonly address: string;
  readonly name: string;
}) {
  const { t } = useTranslation();
  const said = useId();
  const [clicked, setClicked] = useState(false);
  // React refuses such addresses in `href`, which is right for all that come from elsewhere. It does not look at the
  // attribute again, since what it was given never changes.
  const setAddress = useCallback(
    (link: HTMLAnchorElement | null) => link?.setAttribute("href", address),
    [address],
  );
  return (
    <p className="bookmarklet">
      <a
        ref={setAddress}
        href={routeAddress({ screen: "capture" })}
        className="button"
        data-look="primary"
        draggable
        aria-describedby={said}
        onClick={(event) => {
          event.preventDefault();
          setClicked(true);
        }}
      >
        <Glyph of={Inbox} />
        {name}
      </a>
      <output id={said} className="hint">
        {t(clicked ? "capture.bookmarklet.clicked" : "capture.bookmarklet.drag")}
      </output>
    </p>
  );
}

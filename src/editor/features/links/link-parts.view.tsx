import type { ComponentProps } from "react";
import { closeLink, removeLink } from "../../commands/links.ts";
import { restoreAddress } from "../../commands/restore-address.ts";
import type { FloatProps } from "../../core/chrome/float-props.ts";
import { Icon } from "../../core/chrome/icon.view.tsx";
import { openAddress } from "../../core/open-address.ts";
import { whatWasCleaned } from "../../queries/what-was-cleaned.ts";

/** What was taken off an address when it came, and the offer to give it back. */
export function CleanedAddress({
  href,
  editor,
  texts: { link },
}: FloatProps & { readonly href: string }) {
  const { editable, links } = editor.context();
  const { cleaned } = links.about(href);
  if (!cleaned) return null;
  const restore = (): void => {
    editor.run(closeLink);
    editor.view.focus();
    editor.run(restoreAddress(href, cleaned.original));
  };
  return (
    <div className="popover-note">
      <span title={cleaned.original}>{link.cleaned(whatWasCleaned(cleaned.original, href))}</span>
      {editable ? (
        <button
          type="button"
          className="button"
          data-size="small"
          data-look="text"
          onClick={restore}
        >
          {link.restore}
        </button>
      ) : null}
    </div>
  );
}

/** What is done with a link beside changing it; the last of them is to be done with it. */
export function LinkActions({
  editor,
  texts: { link },
  address,
  isRemovable,
}: FloatProps & {
  /** As it is typed now. */
  readonly address: () => string;
  readonly isRemovable: boolean;
}) {
  const remove = (): void => {
    editor.run(removeLink);
    editor.view.focus();
  };
  return (
    <div className="popover-foot">
      <Action icon="open" label={link.open} onClick={() => openAddress(address())} />
      <Action icon="copy" label={link.copy} onClick={() => void editor.context().copy(address())} />
      {isRemovable ? <Action icon="unlink" label={link.remove} onClick={remove} /> : null}
      <span className="push" />
      <button type="submit" className="button" data-size="small" data-look="outline">
        {link.done}
      </button>
    </div>
  );
}

function Action({
  icon,
  label,
  onClick,
}: {
  readonly icon: ComponentProps<typeof Icon>["name"];
  readonly label: string;
  readonly onClick: () => void;
}) {
  return (
    <button type="button" className="button" data-size="small" onClick={onClick}>
      <Icon name={icon} />
      {label}
    </button>
  );
}

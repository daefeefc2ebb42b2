import { cloneElement, useId, useRef, useState } from "react";
import type { ComponentProps, KeyboardEvent, MouseEvent, ReactElement, ReactNode } from "react";
import { lazy } from "../../lazy/lazy.ts";
import { LoadingNotice, useLazy } from "../../lazy/lazy-component.view.tsx";
import type { MenuChoiceProps, MenuItemProps } from "./menu-props.ts";
import { floatFrame } from "./part-float.tsx";

/** The menu itself, without which a button is as good as with it until it is pressed. */
const parts = lazy(() => import("./menu-float.tsx"));
export const loadMenus = parts.load;

type TriggerProps = ComponentProps<"button">;

/** A menu that opens from `trigger`, which must be a button, or hand all it gets on to one. */
export function Menu({
  trigger,
  children,
  align = "start",
}: {
  readonly trigger: ReactElement<TriggerProps>;
  readonly children: ReactNode;
  readonly align?: "start" | "end";
}) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const [opened, setOpened] = useState<"keys" | "pointer" | null>(null);
  const [near, setNear] = useState(false);
  const loaded = useLazy(parts, near || opened !== null);
  const approach = () => setNear(true);
  return (
    <>
      {cloneElement(trigger, {
        id,
        ref: button,
        "aria-haspopup": "menu",
        "aria-expanded": opened !== null,
        onPointerEnter: approach,
        onFocus: approach,
        onClick: ({ detail }: MouseEvent) =>
          setOpened(opened === null ? (detail === 0 ? "keys" : "pointer") : null),
        onKeyDown: (event: KeyboardEvent) => {
          if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
          event.preventDefault();
          setOpened("keys");
        },
      })}
      {opened !== null && !loaded && <LoadingNotice part={parts} frame={floatFrame} />}
      {loaded && (
        <loaded.MenuFloat
          button={button}
          opened={opened}
          onClose={() => setOpened(null)}
          align={align}
        >
          {children}
        </loaded.MenuFloat>
      )}
    </>
  );
}

export function MenuItem(props: MenuItemProps) {
  const loaded = parts.now();
  return loaded && <loaded.MenuItem {...props} />;
}

/** Rows of which one is chosen, under a heading. */
export function MenuChoice<T extends string>(props: MenuChoiceProps<T>) {
  const loaded = parts.now();
  return loaded && <loaded.MenuChoice {...props} />;
}

export function MenuLine() {
  const loaded = parts.now();
  return loaded && <loaded.MenuLine />;
}

import type { ReactNode } from "react";

/** A line of a checklist: its words tick it too, and what is done for it stands at its end. */
export function ChecklistRow({
  label,
  done,
  onTick,
  children,
  action,
  isTitle = false,
}: {
  readonly label: string;
  readonly done: boolean;
  readonly onTick: () => void;
  readonly children?: ReactNode;
  readonly action?: ReactNode;
  /** Whether the label is what the line is about, and not only the name of what follows. */
  readonly isTitle?: boolean;
}) {
  return (
    <li className={done ? "is-done" : undefined}>
      <label>
        <input type="checkbox" checked={done} onChange={onTick} />
        <span>
          <span className={isTitle ? "value" : "what"}>{label}</span>
          {children}
        </span>
      </label>
      {action}
    </li>
  );
}

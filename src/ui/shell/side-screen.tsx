import type { ReactNode } from "react";
import { Mark } from "./mark.tsx";

/** A screen beside library and issues: its name in the bar, one sheet below. */
export function SideScreen({
  title,
  children,
}: {
  readonly title: string;
  readonly children: ReactNode;
}) {
  return (
    <div className="frame">
      <header className="bar" data-region="bar">
        <Mark />
        <span className="bar-name">{title}</span>
      </header>
      <main className="page" data-region="page">
        {children}
      </main>
    </div>
  );
}

import { Component } from "react";
import type { ReactNode } from "react";
import { FailedPartNotice } from "./part-notice.tsx";

interface PartBoundaryProps {
  /** What the person calls this part. */
  readonly name: string;
  /** Puts the notice where the part stood; without it the notice stands there alone. */
  readonly frame?: (notice: ReactNode) => ReactNode;
  readonly children: ReactNode;
}

/**
 * A part of the screen whose failure is its own: what stands around it goes on, and a notice takes its place until it is
 * tried again. React offers this to classes alone.
 */
export class PartBoundary extends Component<PartBoundaryProps, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    const { name, frame, children } = this.props;
    if (!this.state.failed) return children;
    const notice = <FailedPartNotice name={name} again={() => this.setState({ failed: false })} />;
    return frame ? frame(notice) : notice;
  }
}

import type { ReactNode } from "react";

/** One mark of the legend with its word. */
export const LegendKey = ({ mark, children }: { mark: ReactNode; children: ReactNode }) => (
  <span className="flex items-center gap-1.5 whitespace-nowrap">
    {mark}
    {children}
  </span>
);

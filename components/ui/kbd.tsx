import type { ReactNode } from "react";

export const Kbd = ({ children }: { children: ReactNode }) => (
  <kbd className="inline-grid h-5 min-w-5 place-items-center rounded-1 border border-line-strong bg-surface px-1.5 font-sans text-11 text-text-2">
    {children}
  </kbd>
);

import type { ReactNode } from "react";
import { classNames } from "./class-names";

const looks = {
  plain: "border-line text-text-2",
  strong: "border-line-strong text-text",
  accent: "border-transparent bg-accent-soft text-accent",
  late: "border-transparent bg-late-soft text-due-late-text",
} as const;

interface TagProps {
  look?: keyof typeof looks;
  children: ReactNode;
}

export const Tag = ({ look = "plain", children }: TagProps) => (
  <span
    className={classNames(
      "inline-flex h-5 shrink-0 items-center gap-1 rounded-1 border px-1.5 text-12 whitespace-nowrap",
      looks[look],
    )}
  >
    {children}
  </span>
);

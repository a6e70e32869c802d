import type { ReactNode } from "react";
import { classNames } from "../ui/class-names";

interface ChoiceChipProps {
  chosen: boolean;
  onChoose: () => void;
  className?: string;
  children: ReactNode;
}

/** One of a few, each one tap. */
export const ChoiceChip = ({ chosen, onChoose, className, children }: ChoiceChipProps) => (
  <button
    type="button"
    aria-pressed={chosen}
    onClick={onChoose}
    className={classNames(
      "min-h-11 shrink-0 rounded-3 border px-4 text-14",
      chosen ? "border-accent bg-accent-soft font-semibold text-accent" : "border-line-strong bg-surface text-text-2",
      className,
    )}
  >
    {children}
  </button>
);

import { ChevronDown } from "lucide-react";
import type { ComponentProps } from "react";
import { classNames } from "./class-names";
import { controlStyle } from "./control-style";

/** The system's own list: works with every keyboard, screen reader and phone. */
export const Select = ({ className, children, ...rest }: ComponentProps<"select">) => (
  <span className="relative block min-w-0">
    <select {...rest} className={classNames(controlStyle, "h-9 appearance-none truncate pr-8", className)}>
      {children}
    </select>
    <ChevronDown
      aria-hidden
      className="pointer-events-none absolute top-1/2 right-2 size-4 -translate-y-1/2 text-text-3"
    />
  </span>
);

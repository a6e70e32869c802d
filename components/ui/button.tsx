import type { ComponentProps } from "react";
import { classNames } from "./class-names";

const looks = {
  primary: "border-accent bg-accent font-semibold text-on-accent hover:border-accent-hover hover:bg-accent-hover",
  secondary: "border-line-strong bg-surface text-text hover:bg-sunken",
  quiet: "border-transparent text-text-2 hover:bg-sunken hover:text-text",
  danger: "border-sev-4 bg-sev-4 font-semibold text-sym-edge hover:opacity-90",
} as const;

/** 28 in rows, 32 on desks, 52 under a thumb. */
const sizes = {
  small: "h-7 rounded-control px-2.5 text-12",
  medium: "h-8 rounded-control px-3 text-13",
  large: "min-h-13 rounded-3 px-5 text-16",
} as const;

export interface ButtonProps extends ComponentProps<"button"> {
  look?: keyof typeof looks;
  size?: keyof typeof sizes;
  /** Shows that the click is being worked on; the button stays focusable but does nothing. */
  busy?: boolean;
}

export function Button({
  look = "secondary",
  size = "medium",
  busy = false,
  className,
  onClick,
  ...rest
}: ButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      aria-busy={busy || undefined}
      aria-disabled={busy || undefined}
      onClick={busy ? (event) => event.preventDefault() : onClick}
      className={classNames(
        "inline-flex shrink-0 items-center justify-center gap-1.5 border whitespace-nowrap transition-colors duration-100",
        "disabled:opacity-50 aria-busy:cursor-progress aria-busy:opacity-70",
        looks[look],
        sizes[size],
        className,
      )}
    />
  );
}

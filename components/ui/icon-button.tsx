import type { ComponentProps } from "react";
import { classNames } from "./class-names";

interface IconButtonProps extends Omit<ComponentProps<"button">, "aria-label"> {
  /** Spoken, and shown on hover. */
  label: string;
  size?: "small" | "medium" | "large";
}

const sizes = { small: "size-7", medium: "size-8", large: "size-12" } as const;

export function IconButton({ label, size = "medium", className, ...rest }: IconButtonProps) {
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      {...rest}
      className={classNames(
        "inline-grid shrink-0 place-items-center rounded-control text-text-2 transition-colors duration-100 hover:bg-sunken hover:text-text",
        sizes[size],
        className,
      )}
    />
  );
}

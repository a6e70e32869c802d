import type { ComponentProps } from "react";
import { classNames } from "./class-names";
import { controlStyle } from "./control-style";

/** Enter is a new line here, so ⌘/Ctrl + Enter sends the form. */
export const TextArea = ({ className, ...rest }: ComponentProps<"textarea">) => (
  <textarea
    rows={3}
    onKeyDown={(event) => {
      if (event.key === "Enter" && (event.metaKey || event.ctrlKey)) event.currentTarget.form?.requestSubmit();
    }}
    {...rest}
    className={classNames(controlStyle, "resize-y py-1.5", className)}
  />
);

import type { ComponentProps } from "react";
import { classNames } from "./class-names";
import { controlStyle } from "./control-style";

export const TextArea = ({ className, ...rest }: ComponentProps<"textarea">) => (
  <textarea rows={3} {...rest} className={classNames(controlStyle, "resize-y py-1.5", className)} />
);

import type { ComponentProps } from "react";
import { classNames } from "./class-names";
import { controlStyle } from "./control-style";

export const Input = ({ className, ...rest }: ComponentProps<"input">) => (
  <input {...rest} className={classNames(controlStyle, "h-9", className)} />
);

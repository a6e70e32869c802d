import { classNames } from "./class-names";

/** A grey stand-in with the size of what is coming. Hidden from screen readers; the panel says that it loads. */
export const Skeleton = ({ className }: { className?: string }) => (
  <span aria-hidden className={classNames("block animate-pulse rounded-1 bg-line", className)} />
);

import { LEAST_SHOWN } from "@/lib/access/small-count";
import { formatCount } from "./format-count";

/** A count as this reader is shown it; null stands for one that is too small to be told. */
export const shownText = (count: number | null): string => (count === null ? `<${LEAST_SHOWN}` : formatCount(count));

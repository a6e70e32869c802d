import { formatCount, formatShare } from "@/lib/i18n/format-count";
import { ShareBar } from "../ui/share-bar";

interface ShareCellProps {
  part: number;
  whole: number;
  /** What both are divided by for display, e.g. 10 000 for 万 m². */
  unit?: number;
  digits?: 0 | 1 | 2;
}

/** A share, its bar, and what it is a share of. */
export const ShareCell = ({ part, whole, unit = 1, digits = 0 }: ShareCellProps) => (
  <span className="block min-w-0">
    <b className="block text-right">{formatShare(part, whole, 0)}</b>
    <ShareBar value={part} of={whole} className="bg-fov" />
    <span className="block text-right text-11 whitespace-nowrap text-text-3">
      {whole === 0 ? "–" : `${formatCount(part / unit, digits)} / ${formatCount(whole / unit, digits)}`}
    </span>
  </span>
);

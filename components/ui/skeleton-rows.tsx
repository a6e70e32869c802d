import { classNames } from "./class-names";
import { Skeleton } from "./skeleton";

interface SkeletonRowsProps {
  label: string;
  rows?: number;
  rowClassName?: string;
}

const widths = ["w-3/5", "w-2/5", "w-1/2", "w-7/12"];

export function SkeletonRows({ label, rows = 8, rowClassName = "h-15" }: SkeletonRowsProps) {
  return (
    <div role="status" aria-label={label} className="w-full">
      {Array.from({ length: rows }, (_, row) => (
        <div key={row} className={classNames("flex items-center gap-3 border-b border-line px-4", rowClassName)}>
          <Skeleton className="size-6 rounded-full" />
          <span className="flex-1 space-y-2">
            <Skeleton className={classNames("h-3", widths[row % widths.length])} />
            <Skeleton className="h-2.5 w-1/3" />
          </span>
          <Skeleton className="h-3 w-12" />
        </div>
      ))}
    </div>
  );
}

interface ShareBarProps {
  value: number;
  of: number;
  /** Theme colour of the bar, as a class. */
  className?: string;
}

/** A thin bar beside a printed figure; the figure carries the meaning. */
export const ShareBar = ({ value, of, className = "bg-bar-fill" }: ShareBarProps) => (
  <span aria-hidden className="block h-1.5 overflow-hidden rounded-full bg-bar-band">
    <span
      className={`block h-full rounded-full ${className}`}
      style={{ width: `${of === 0 ? 0 : (value / of) * 100}%` }}
    />
  </span>
);

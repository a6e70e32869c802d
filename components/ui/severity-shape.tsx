const shapes = {
  1: <circle cx="8" cy="8" r="5" />,
  2: <path d="M8 2.2 14.2 13H1.8z" />,
  3: <path d="M8 1.4 14.6 8 8 14.6 1.4 8z" />,
  4: <path d="M4.4 1.8h7.2L15.2 8l-3.6 6.2H4.4L.8 8z" />,
} as const;

const colours = { 1: "text-sev-1", 2: "text-sev-2", 3: "text-sev-3", 4: "text-sev-4" } as const;

export type Severity = keyof typeof shapes;

interface SeverityShapeProps {
  severity: Severity;
  /** Said by screen readers; leave out where the word stands beside the shape. */
  label?: string;
  /** Closed cases are hollow. */
  hollow?: boolean;
  className?: string;
}

/** general ● · larger ▲ · major ◆ · critical ⬢: shape and colour always together. */
export const SeverityShape = ({ severity, label, hollow = false, className = "size-3" }: SeverityShapeProps) => (
  <svg
    viewBox="0 0 16 16"
    role={label ? "img" : undefined}
    aria-label={label}
    aria-hidden={label ? undefined : true}
    fill={hollow ? "none" : "currentColor"}
    stroke={hollow ? "currentColor" : "none"}
    strokeWidth={hollow ? 2 : 0}
    strokeLinejoin="round"
    className={`${colours[severity]} ${className} shrink-0`}
  >
    {shapes[severity]}
  </svg>
);

import type { ReactNode } from "react";

interface FigureProps {
  label: string;
  value: ReactNode;
  /** What it is out of, or what it means. */
  note?: ReactNode;
}

/** One number with its unit and its denominator. */
export const Figure = ({ label, value, note }: FigureProps) => (
  <div className="min-w-0">
    <dt className="text-12 text-text-2">{label}</dt>
    <dd>
      <span className="block text-20 font-semibold">{value}</span>
      {note && <span className="block truncate text-12 text-text-3">{note}</span>}
    </dd>
  </div>
);

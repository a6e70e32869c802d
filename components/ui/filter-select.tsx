import { ChevronDown } from "lucide-react";
import { classNames } from "./class-names";

interface FilterSelectProps {
  /** Stands in the chip while nothing is chosen. */
  label: string;
  value: string;
  options: readonly { value: string; label: string }[];
  onChange: (value: string) => void;
  /** Always has a value: no "all". */
  required?: boolean;
}

/** A chip of 28 px that is a plain select underneath. */
export const FilterSelect = ({ label, value, options, onChange, required = false }: FilterSelectProps) => (
  <span className="relative inline-block">
    <select
      aria-label={label}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      className={classNames(
        "h-7 max-w-36 @max-3xl:max-w-22 appearance-none truncate rounded-control border pr-6 pl-2 text-12",
        value === "" || required
          ? "border-line bg-surface text-text-2 hover:border-line-strong"
          : "border-accent bg-accent-soft text-accent",
      )}
    >
      {!required && <option value="">{label}</option>}
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
    <ChevronDown aria-hidden className="pointer-events-none absolute top-1.5 right-1.5 size-4 text-text-3" />
  </span>
);

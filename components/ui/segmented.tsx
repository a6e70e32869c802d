"use client";

import { classNames } from "./class-names";

interface SegmentedProps<T extends string> {
  label: string;
  value: T;
  options: readonly { value: T; label: string; count?: string }[];
  onChange: (value: T) => void;
}

/** A few views of one list, one of them chosen. */
export function Segmented<T extends string>({ label, value, options, onChange }: SegmentedProps<T>) {
  return (
    <div role="group" aria-label={label} className="inline-flex rounded-2 border border-line bg-sunken p-0.5">
      {options.map((option) => (
        <button
          key={option.value}
          type="button"
          aria-pressed={option.value === value}
          onClick={() => onChange(option.value)}
          className={classNames(
            "h-7 rounded-control text-12 whitespace-nowrap",
            options.length > 4 ? "px-2" : "px-2.5",
            option.value === value ? "bg-surface font-semibold text-text shadow-1" : "text-text-2 hover:text-text",
          )}
        >
          {option.label}
          {option.count !== undefined && <span className="ml-1 font-normal text-text-3">{option.count}</span>}
        </button>
      ))}
    </div>
  );
}

"use client";

import { useEffect, useRef } from "react";
import { classNames } from "./class-names";

interface SegmentedProps<T extends string> {
  label: string;
  value: T;
  options: readonly { value: T; label: string; count?: string }[];
  onChange: (value: T) => void;
  /** Where they do not fit they take a second row: for views that nobody would look for out of sight. */
  wraps?: boolean;
}

/** A few views of one list, one of them chosen; where they do not fit they scroll, and the chosen one is in sight. */
export function Segmented<T extends string>({ label, value, options, onChange, wraps = false }: SegmentedProps<T>) {
  const group = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const chosen = group.current?.querySelector<HTMLElement>("[aria-pressed=true]");
    if (!group.current || !chosen) return;
    group.current.scrollLeft = chosen.offsetLeft + chosen.offsetWidth / 2 - group.current.clientWidth / 2;
  }, [value]);
  return (
    <div
      ref={group}
      role="group"
      aria-label={label}
      className={classNames(
        "relative inline-flex max-w-full rounded-2 border border-line bg-sunken p-0.5",
        wraps ? "flex-wrap" : "overflow-x-auto [scrollbar-width:none]",
      )}
    >
      {options.map((option) => (
        <button
          key={option.value}
          type="button"
          aria-pressed={option.value === value}
          onClick={() => onChange(option.value)}
          className={classNames(
            "h-7 shrink-0 rounded-control text-12 whitespace-nowrap",
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

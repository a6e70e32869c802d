"use client";

import { Check, ChevronDown, X } from "lucide-react";
import { DropdownMenu } from "radix-ui";
import { classNames } from "./class-names";

interface FilterChipProps {
  /** Stands in the chip while nothing is chosen. */
  label: string;
  /** The chip's words once something is chosen, e.g. "Source: hotline, patrol". */
  summary: string;
  clearLabel: string;
  value: readonly string[];
  options: readonly { value: string; label: string; detail?: string }[];
  onChange: (value: string[]) => void;
}

/** A chip of 28 px that opens a list to tick; it stays open until the reader has ticked all that is wanted. */
export function FilterChip({ label, summary, clearLabel, value, options, onChange }: FilterChipProps) {
  const active = value.length > 0;
  const toggle = (one: string) =>
    onChange(value.includes(one) ? value.filter((other) => other !== one) : [...value, one]);
  return (
    <span
      className={classNames(
        "inline-flex h-7 max-w-full items-center rounded-control border text-12",
        active ? "min-w-12 shrink" : "shrink-0",
        active
          ? "border-accent bg-accent-soft text-accent"
          : "border-line bg-surface text-text-2 hover:border-line-strong",
      )}
    >
      <DropdownMenu.Root modal={false}>
        <DropdownMenu.Trigger asChild>
          <button type="button" title={active ? summary : undefined} className="flex h-full min-w-0 items-center pl-2">
            <span className="truncate">{active ? summary : label}</span>
            {active ? (
              <span className="w-1" />
            ) : (
              <ChevronDown aria-hidden className="mr-1 ml-0.5 size-3.5 text-text-3" />
            )}
          </button>
        </DropdownMenu.Trigger>
        <DropdownMenu.Portal>
          <DropdownMenu.Content
            align="start"
            sideOffset={6}
            collisionPadding={8}
            className="z-50 max-h-[min(26rem,var(--radix-dropdown-menu-content-available-height))] min-w-44 overflow-y-auto rounded-2 bg-raised p-1 shadow-2"
          >
            {options.map((option) => (
              <DropdownMenu.CheckboxItem
                key={option.value}
                checked={value.includes(option.value)}
                onCheckedChange={() => toggle(option.value)}
                onSelect={(event) => event.preventDefault()}
                className="flex min-h-8 items-center gap-2 rounded-control px-2.5 text-13 outline-none select-none data-highlighted:bg-accent-soft data-highlighted:text-accent"
              >
                <span className="grid size-4 place-items-center rounded-1 border border-line-strong in-data-[state=checked]:border-accent in-data-[state=checked]:bg-accent in-data-[state=checked]:text-on-accent">
                  <DropdownMenu.ItemIndicator>
                    <Check aria-hidden className="size-3" strokeWidth={3} />
                  </DropdownMenu.ItemIndicator>
                </span>
                <span className="flex-1">{option.label}</span>
                {option.detail && <span className="text-12 text-text-3">{option.detail}</span>}
              </DropdownMenu.CheckboxItem>
            ))}
          </DropdownMenu.Content>
        </DropdownMenu.Portal>
      </DropdownMenu.Root>
      {active && (
        <button
          type="button"
          aria-label={clearLabel}
          onClick={() => onChange([])}
          className="grid h-full w-6 shrink-0 place-items-center"
        >
          <X aria-hidden className="size-3.5" />
        </button>
      )}
    </span>
  );
}

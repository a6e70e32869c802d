"use client";

import { useVirtualizer } from "@tanstack/react-virtual";
import { type KeyboardEvent, type ReactNode, useEffect, useRef } from "react";
import { classNames } from "./class-names";
import { useRemPixels } from "./use-rem-pixels";

interface VirtualListProps<T> {
  label: string;
  items: readonly T[];
  idOf: (item: T) => string;
  selected: string | null;
  onSelect: (id: string) => void;
  /** In rem, so that rows grow with the type on a large screen. */
  rowRem: number;
  rowClassName?: string;
  children: (item: T) => ReactNode;
}

/** A list box of any length: only the rows in sight exist. Arrows, Home and End walk it. */
export function VirtualList<T>(props: VirtualListProps<T>) {
  const { label, items, idOf, selected, onSelect, rowRem, rowClassName, children } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const rowPixels = rowRem * useRemPixels();
  const rows = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowPixels,
    overscan: 8,
    initialRect: { width: 400, height: 900 },
  });
  useEffect(() => rows.measure(), [rows, rowPixels]);
  const place = items.findIndex((item) => idOf(item) === selected);
  useEffect(() => {
    if (place >= 0) rows.scrollToIndex(place, { align: "auto" });
  }, [place, rows]);

  const onKeyDown = (event: KeyboardEvent) => {
    const to = { ArrowDown: place + 1, ArrowUp: place - 1, Home: 0, End: items.length - 1 }[event.key];
    const item = to === undefined ? undefined : items[Math.min(items.length - 1, Math.max(0, to))];
    if (!item) return;
    event.preventDefault();
    onSelect(idOf(item));
  };
  return (
    <div
      ref={scroller}
      role="listbox"
      aria-label={label}
      tabIndex={0}
      aria-activedescendant={place >= 0 ? `row-${selected}` : undefined}
      onKeyDown={onKeyDown}
      className="min-h-0 flex-1 overflow-y-auto -outline-offset-2"
    >
      <div role="presentation" className="relative w-full" style={{ height: rows.getTotalSize() }}>
        {rows.getVirtualItems().map(({ index, start, size }) => {
          const item = items[index];
          if (!item) return null;
          const id = idOf(item);
          const isSelected = id === selected;
          return (
            <div
              key={id}
              id={`row-${id}`}
              role="option"
              aria-selected={isSelected}
              aria-setsize={items.length}
              aria-posinset={index + 1}
              onClick={() => onSelect(id)}
              style={{ height: size, transform: `translateY(${start}px)` }}
              className={classNames(
                "absolute inset-x-0 top-0 flex items-center border-b border-line",
                isSelected
                  ? "bg-accent-soft before:absolute before:inset-y-0 before:left-0 before:w-0.75 before:bg-accent"
                  : "hover:bg-sunken",
                rowClassName,
              )}
            >
              {children(item)}
            </div>
          );
        })}
      </div>
    </div>
  );
}

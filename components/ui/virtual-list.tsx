"use client";

import { useVirtualizer } from "@tanstack/react-virtual";
import { Check } from "lucide-react";
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
  /** Rows that are ticked, apart from the one that is selected. */
  ticked?: ReadonlySet<string>;
  /** Ticks or unticks one row; with `range`, all up to it. Space, Shift and the mouse do it. */
  onTick?: (id: string, range: boolean) => void;
  tickLabel?: string;
  /** Boxes stand there without a mouse over them: for a finger. */
  ticking?: boolean;
  /** So that focus can be given to the list. */
  id?: string;
  children: (item: T) => ReactNode;
}

/** A list box of any length: only the rows in sight exist. Arrows, Home and End walk it. */
export function VirtualList<T>(props: VirtualListProps<T>) {
  const { label, items, idOf, selected, onSelect, rowRem, rowClassName, children } = props;
  const { ticked, onTick, tickLabel, ticking = false, id: listId } = props;
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
    if (event.key === " " && onTick && selected !== null) {
      event.preventDefault();
      onTick(selected, event.shiftKey);
      return;
    }
    const to = { ArrowDown: place + 1, ArrowUp: place - 1, Home: 0, End: items.length - 1 }[event.key];
    const item = to === undefined ? undefined : items[Math.min(items.length - 1, Math.max(0, to))];
    if (!item) return;
    event.preventDefault();
    if (event.shiftKey && onTick) {
      if (selected !== null && !ticked?.has(selected)) onTick(selected, false);
      onTick(idOf(item), true);
    }
    onSelect(idOf(item));
  };
  return (
    <div
      ref={scroller}
      id={listId}
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
              aria-checked={onTick && (ticked?.has(id) ?? false)}
              aria-setsize={items.length}
              aria-posinset={index + 1}
              onClick={(event) => {
                if (onTick && (event.shiftKey || event.ctrlKey || event.metaKey)) onTick(id, event.shiftKey);
                else onSelect(id);
              }}
              style={{ height: size, transform: `translateY(${start}px)` }}
              className={classNames(
                "group absolute inset-x-0 top-0 flex items-center border-b border-line select-none",
                isSelected
                  ? "bg-accent-soft before:absolute before:inset-y-0 before:left-0 before:w-0.75 before:bg-accent"
                  : "hover:bg-sunken",
                rowClassName,
              )}
            >
              {children(item)}
              {onTick && (
                <Tick
                  on={ticked?.has(id) ?? false}
                  shown={ticking}
                  label={tickLabel}
                  onTick={(range) => onTick(id, range)}
                />
              )}
            </div>
          );
        })}
      </div>
    </div>
  );
}

interface TickProps {
  on: boolean;
  shown: boolean;
  label: string | undefined;
  onTick: (range: boolean) => void;
}

/** Lies over the row's sign while the mouse is on the row, and stays there once ticked. Keys have Space. */
function Tick({ on, shown, label, onTick }: TickProps) {
  return (
    <span
      title={label}
      onClick={(event) => {
        event.stopPropagation();
        onTick(event.shiftKey);
      }}
      className={classNames(
        "absolute inset-y-0 left-0 hidden w-12 place-items-center bg-surface pl-1 group-hover:grid",
        (on || shown) && "grid!",
      )}
    >
      <span
        className={classNames(
          "grid size-4.5 place-items-center rounded-1 border",
          on ? "border-accent bg-accent text-on-accent" : "border-line-strong bg-surface",
        )}
      >
        {on && <Check aria-hidden className="size-3.5" strokeWidth={3} />}
      </span>
    </span>
  );
}

"use client";

import { useVirtualizer } from "@tanstack/react-virtual";
import { ArrowDown, ArrowUp } from "lucide-react";
import { type ReactNode, useEffect, useRef } from "react";
import { classNames } from "./class-names";
import { useRemPixels } from "./use-rem-pixels";

export interface Column<T> {
  key: string;
  header: string;
  /** Second line of the head: the unit. */
  unit?: string;
  cell: (row: T) => ReactNode;
  /** Makes the column sortable. Null sorts last. */
  sortValue?: (row: T) => string | number | null;
  align?: "left" | "right";
  /** Tailwind width of the column. */
  width: string;
  /** Left out on narrow screens. */
  wideOnly?: boolean;
  /** Left out on all but the widest. */
  widestOnly?: boolean;
  /** Left out on a phone. */
  notOnPhone?: boolean;
}

export interface Sort {
  key: string;
  descending: boolean;
}

interface DataTableProps<T> {
  caption: string;
  columns: readonly Column<T>[];
  rows: readonly T[];
  idOf: (row: T) => string;
  sort: Sort;
  onSort: (sort: Sort) => void;
  sortLabel: (column: string) => string;
  /** Sums or averages, pinned under the rows: one cell a column. */
  total?: ReactNode[];
  rowRem?: number;
  /** What is left on a phone fits its width. */
  fitsPhone?: boolean;
}

/** Rows in the order of a column, nulls last whichever way it runs. */
export function sortRows<T>(rows: readonly T[], columns: readonly Column<T>[], { key, descending }: Sort): T[] {
  const value = columns.find((column) => column.key === key)?.sortValue;
  if (!value) return [...rows];
  const sign = descending ? -1 : 1;
  return rows.toSorted((a, b) => {
    const [x, y] = [value(a), value(b)];
    if (x === null || y === null) return Number(x === null) - Number(y === null);
    return (
      sign * (typeof x === "number" && typeof y === "number" ? x - y : String(x).localeCompare(String(y), "zh-CN"))
    );
  });
}

/** A real table whose rows out of sight are two spacers; its head stays, its columns sort. */
export function DataTable<T>(props: DataTableProps<T>) {
  const { caption, columns, rows, idOf, sort, onSort, sortLabel, total, rowRem = 2.25, fitsPhone = false } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const rowPixels = rowRem * useRemPixels();
  const visible = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowPixels,
    overscan: 12,
    initialRect: { width: 900, height: 900 },
  });
  useEffect(() => visible.measure(), [visible, rowPixels]);
  const items = visible.getVirtualItems();
  const before = items[0]?.start ?? 0;
  const after = visible.getTotalSize() - (items.at(-1)?.end ?? 0);
  const cellStyle = (column: Column<T>) =>
    classNames(
      fitsPhone
        ? "max-sm:px-1.5 max-sm:first:pl-4 max-sm:last:pr-2 sm:px-3 sm:first:pl-4 sm:last:pr-4"
        : "px-3 first:pl-4 last:pr-4",
      column.align === "right" && "text-right",
      column.wideOnly && "max-lg:hidden",
      column.widestOnly && "max-2xl:hidden",
      column.notOnPhone && "max-sm:hidden",
    );
  return (
    <div
      ref={scroller}
      tabIndex={0}
      role="region"
      aria-label={caption}
      className="min-h-0 flex-1 overflow-auto -outline-offset-2"
    >
      <table
        className={classNames(
          "w-full table-fixed border-separate border-spacing-0 text-13",
          fitsPhone ? "sm:max-lg:min-w-160" : "max-lg:min-w-160",
        )}
        aria-rowcount={rows.length + 1}
      >
        <caption className="sr-only">{caption}</caption>
        <thead className="sticky top-0 z-10 bg-sunken text-12 text-text-2">
          <tr>
            {columns.map((column) => {
              const active = sort.key === column.key;
              const direction = sort.descending ? "descending" : "ascending";
              const Arrow = sort.descending ? ArrowDown : ArrowUp;
              return (
                <th
                  key={column.key}
                  scope="col"
                  aria-sort={active ? direction : undefined}
                  className={classNames(
                    cellStyle(column),
                    column.width,
                    "h-10 border-b border-line text-left font-normal",
                  )}
                >
                  {column.sortValue ? (
                    <button
                      type="button"
                      title={sortLabel(column.header)}
                      onClick={() =>
                        onSort({ key: column.key, descending: active ? !sort.descending : column.align === "right" })
                      }
                      className={classNames(
                        "inline-flex items-center gap-1 hover:text-text",
                        active && "font-semibold text-text",
                      )}
                    >
                      {column.header}
                      {active && <Arrow aria-hidden className="size-3" />}
                    </button>
                  ) : (
                    column.header
                  )}
                  {column.unit && <span className="block text-11 leading-3 text-text-3">{column.unit}</span>}
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {before > 0 && <tr aria-hidden style={{ height: before }} />}
          {items.map(({ index, size }) => {
            const row = rows[index];
            return (
              row && (
                <tr key={idOf(row)} aria-rowindex={index + 2} style={{ height: size }} className="hover:bg-sunken">
                  {columns.map((column) => (
                    <td key={column.key} className={classNames(cellStyle(column), "truncate border-b border-line")}>
                      {column.cell(row)}
                    </td>
                  ))}
                </tr>
              )
            );
          })}
          {after > 0 && <tr aria-hidden style={{ height: after }} />}
        </tbody>
        {total && (
          <tfoot className="sticky bottom-0 z-10 bg-sunken">
            <tr>
              {columns.map((column, index) => (
                <td
                  key={column.key}
                  // The sums of a city are wider than the figures of its grids.
                  title={typeof total[index] === "string" ? total[index] : undefined}
                  className={classNames(cellStyle(column), "h-9 truncate border-t border-line font-semibold")}
                >
                  {total[index]}
                </td>
              ))}
            </tr>
          </tfoot>
        )}
      </table>
    </div>
  );
}

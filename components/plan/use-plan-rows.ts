"use client";

import { useMemo } from "react";
import { useEditor, usePlanEditing, useSessionView } from "./plan-editing";
import { type PlanRow, stateOf } from "./plan-row";

/** The rows of the table, alive while something is dragged. */
export function usePlanRows(exclusive: ReadonlySet<string>): readonly PlanRow[] {
  const { editor } = usePlanEditing();
  const { rules } = editor;
  const figures = useEditor((view) => view.figures);
  const liveFigures = useEditor((view) => view.liveFigures);
  const live = useEditor((view) => view.live);
  const cells = useSessionView(({ graph }) => graph.cells);
  const done = useSessionView((session) => session.done);
  const ops = useSessionView((session) => session.ops);
  const changed = useMemo(() => new Set(done.flatMap(({ op }) => [...(ops.get(op)?.cells ?? [])])), [done, ops]);
  const atRest = useMemo(
    () =>
      [...figures].map(([code, now]): PlanRow => {
        const isExclusive = exclusive.has(code);
        return {
          code,
          now,
          before: null,
          isLive: false,
          isNew: code.startsWith("new-"),
          isLocked: cells.get(code)?.locked ?? false,
          isChanged: changed.has(code),
          isExclusive,
          state: stateOf(now, rules, isExclusive),
        };
      }),
    [figures, cells, changed, exclusive, rules],
  );
  return useMemo(() => {
    if (!live || liveFigures.size === 0) return atRest;
    const moved = [...liveFigures].map(([code, now]): PlanRow => {
      const row = atRest.find((each) => each.code === code);
      return {
        code,
        now,
        before: row?.now ?? null,
        isLive: true,
        isNew: code.startsWith("new-"),
        isLocked: false,
        isChanged: true,
        isExclusive: row?.isExclusive ?? false,
        state: stateOf(now, rules, row?.isExclusive ?? false),
      };
    });
    return [...moved, ...atRest.filter(({ code }) => !liveFigures.has(code))];
  }, [atRest, live, liveFigures, rules]);
}

"use client";

import { useMemo } from "react";
import type { CellFigures } from "@/lib/grid/figures/cell-figures";
import { offMean } from "@/lib/grid/figures/off-mean";
import { freeGround } from "@/lib/grid/free-ground";
import { useEditor, usePlanEditing, useSessionView } from "./plan-editing";
import { type PlanRow, stateOf } from "./plan-row";

/** The rows of the table, alive while something is dragged. */
export function usePlanRows(exclusive: ReadonlySet<string>): readonly PlanRow[] {
  const { editor, detail } = usePlanEditing();
  const ofLayer = detail.layer !== null;
  const { rules } = editor;
  const figures = useEditor((view) => view.figures);
  const liveFigures = useEditor((view) => view.liveFigures);
  const live = useEditor((view) => view.live);
  const cells = useSessionView(({ graph }) => graph.cells);
  const done = useSessionView((session) => session.done);
  const ops = useSessionView((session) => session.ops);
  const changed = useMemo(() => new Set(done.flatMap(({ op }) => [...(ops.get(op)?.cells ?? [])])), [done, ops]);
  // Whatever moves between units, their mean stays.
  const offOf = useMemo(() => {
    const units = [...figures].filter(([code]) => code !== freeGround);
    const fromMean = offMean(units.map(([, { workload }]) => workload));
    return (code: string, now: CellFigures): number | null => {
      if (ofLayer) return code === freeGround ? null : fromMean(now.workload);
      return exclusive.has(code) ? null : now.deviation;
    };
  }, [figures, ofLayer, exclusive]);
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
          off: offOf(code, now),
        };
      }),
    [figures, cells, changed, exclusive, rules, offOf],
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
        off: offOf(code, now),
      };
    });
    return [...moved, ...atRest.filter(({ code }) => !liveFigures.has(code))];
  }, [atRest, live, liveFigures, rules, offOf]);
}

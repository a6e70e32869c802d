"use client";

import { useTranslations } from "next-intl";
import { useCallback, useEffect, useEffectEvent, useMemo, useState } from "react";
import type { PlanEditor } from "@/lib/client/plan/plan-editor";
import { targetOf } from "@/lib/client/plan/target-of";
import type { ToolName } from "@/lib/client/plan/tool-names";
import { freeGround } from "@/lib/grid/free-ground";
import { toPoint } from "@/lib/grid/point";
import { formatCount } from "@/lib/i18n/format-count";
import { signedCount } from "@/lib/i18n/signed-count";
import type { MarkedPlace } from "@/lib/map/plan/plan-scene";
import { useLayerOutline } from "../map/use-layer-outline";
import { showToast } from "../ui/toast-store";
import { CommentList } from "./comment-list";
import { ContextBar } from "./context-bar";
import { DecisionPanel } from "./decision-panel";
import { ImpactPanel } from "./impact-panel";
import { NarrowPane, PaneButton } from "./narrow-pane";
import { PeriodBar } from "./period-bar";
import { useEditor, usePlanEditing, useSessionView } from "./plan-editing";
import { PlanHead } from "./plan-head";
import { PlanMap } from "./plan-map";
import { PlanTable } from "./plan-table";
import { ProblemList } from "./problem-list";
import { Proposal } from "./proposal/proposal";
import { RefusalCard } from "./refusal-card";
import { RepairList } from "./repair-list";
import { SidesLine } from "./sides-line";
import { StepList } from "./step-list";
import { ToolBar } from "./tool-bar";
import { useBlink } from "./use-blink";
import { useCellNames } from "./use-cell-names";
import { useCellNoun } from "./use-cell-noun";
import { useEditorKeys } from "./use-editor-keys";
import { useFitPlan } from "./use-fit-plan";
import { useFollowPlan } from "./use-follow-plan";
import { usePastBorders } from "./use-past-borders";
import { usePlanAddress } from "./use-plan-address";
import { usePlanCheck } from "./use-plan-check";
import { usePlanRepairs } from "./use-plan-repairs";
import { usePlanRows } from "./use-plan-rows";
import { usePlanScene } from "./use-plan-scene";

/** The work of a layer's units can be shared out; ground that nobody has takes no part. */
const freeOnly: ReadonlySet<string> = new Set([freeGround]);

interface PlanDeskProps {
  exclusive: ReadonlySet<string>;
  /** Brings the plan into sight. */
  fits: boolean;
  onClose: () => void;
}

/** An open plan: problems at the left, the map with its tools and the table in the middle, what it means at the right. */
export function PlanDesk({ exclusive: inForce, fits, onClose }: PlanDeskProps) {
  const t = useTranslations();
  const { editor, detail, editable } = usePlanEditing();
  const [isProposing, setProposing] = useState(false);
  const [pane, setPane] = useState<"problems" | "impact" | null>(null);
  const [address, setAddress] = usePlanAddress();
  const { short } = useCellNames();
  const cells = useSessionView(({ graph }) => graph.cells);
  const ofLayer = detail.layer !== null;
  const noun = useCellNoun();
  // No unit of a layer has a target of households.
  const exclusive = useMemo(() => (ofLayer ? new Set(cells.keys()) : inForce), [ofLayer, cells, inForce]);
  const rows = usePlanRows(exclusive);
  useEditorKeys(editor);
  useFollowPlan();
  useFitPlan(fits);

  const labelOf = useCallback<Parameters<typeof usePlanScene>[0]["labelOf"]>(
    (code, figures, live) => {
      const now = live.get(code) ?? figures.get(code);
      const before = figures.get(code);
      if (!now) return { short: short(code), note: "", state: "within" };
      const moved = before && live.has(code) ? now.households - before.households : 0;
      const count = t("planEditor.households", { count: formatCount(now.households) });
      const state = exclusive.has(code) ? "within" : targetOf(now, editor.rules);
      const arrow = state === "over" ? "▲ " : state === "under" ? "▼ " : "";
      return {
        short: short(code),
        note:
          !ofLayer && exclusive.has(code)
            ? t("plan.exclusive")
            : `${arrow}${count}${moved === 0 ? "" : ` ${signedCount(moved)}`}`,
        state,
      };
    },
    [short, t, exclusive, ofLayer, editor],
  );
  const check = usePlanCheck();
  const { comments } = detail;
  const { findings } = check;
  const repairs = usePlanRepairs();
  const repairItems = repairs.isOpen ? repairs.items : undefined;
  const places = useMemo(() => {
    const marked = (positions: readonly { position: [number, number] | null }[], kind: MarkedPlace["kind"]) =>
      positions.flatMap(({ position }): MarkedPlace[] => (position ? [{ at: toPoint(position), kind }] : []));
    return [
      ...marked(comments, "comment"),
      ...marked(findings?.listed ?? [], "problem"),
      ...marked(repairItems ?? [], "repair"),
    ];
  }, [comments, findings, repairItems]);
  const past = usePastBorders();
  const blink = useBlink();
  const [share, setShare] = useState(0.5);
  const isBeside = address.show === "sides";
  // On the map the grids in force lie under every plan; of a layer its units in force come over them.
  const outline = useLayerOutline(isBeside || blink.isHeld ? (detail.layer?.id ?? null) : null, null);
  usePlanScene({ labelOf, places, past, isAside: blink.isHeld, line: isBeside ? share : null });

  // The address follows the hand, and the first time the hand follows the address.
  const tool = useEditor((view) => view.tool);
  const selected = useEditor((view) => view.selected);
  const begin = useEffectEvent((hand: PlanEditor) => {
    hand.take(address.tool);
    hand.select(address.cells.filter((code) => hand.graph().cells.has(code)));
  });
  useEffect(() => begin(editor), [editor]);
  useEffect(() => {
    void setAddress({ tool, cells: selected.length === 0 ? null : [...selected] });
  }, [tool, selected, setAddress]);

  const refused = useEditor((view) => view.refused);
  useEffect(() => {
    if (refused) showToast("failed", t("planEditor.refused", { reason: t(`plan.refusal.${refused.code}`, noun) }));
  }, [refused, t, noun]);
  const others = useSessionView((session) => session.others);
  useEffect(() => {
    if (others.length > 0)
      showToast("done", t("planEditor.othersChanged", { who: others.join(t("shell.listSeparator")) }));
  }, [others, t]);

  const take = useCallback((name: ToolName) => editor.take(name), [editor]);
  const fix = useCallback(
    (code: string, state: "over" | "under") => {
      editor.take(state === "over" ? "split" : "brush");
      editor.select([code]);
    },
    [editor],
  );
  return (
    <>
      <NarrowPane
        name="plans"
        side="left"
        beside="lg"
        handleLabel={t("plan.plansWidth")}
        open={pane === "problems"}
        onClose={() => setPane(null)}
      >
        <aside className="flex h-full flex-col">
          <PlanHead onClose={onClose} />
          <ProblemList rows={rows} check={check} onFix={fix} />
          <RepairList {...repairs} />
        </aside>
      </NarrowPane>
      <div className="flex min-w-0 flex-1 flex-col">
        <div className="min-h-0 flex-1">
          <PlanMap
            isPlanOpen
            outline={outline}
            tools={
              <>
                <div className="flex gap-2 xl:hidden">
                  <PaneButton beside="lg" onOpen={() => setPane("problems")}>
                    {t("planEditor.problems")}
                  </PaneButton>
                  <PaneButton beside="xl" onOpen={() => setPane("impact")}>
                    {t("planEditor.impactAndSteps")}
                  </PaneButton>
                </div>
                <ToolBar onTool={take} onPropose={() => setProposing(true)} />
                <ContextBar />
                {editable && (
                  <Proposal open={isProposing} onOpen={setProposing} exclusive={ofLayer ? freeOnly : exclusive} />
                )}
                <PeriodBar blink={blink} />
              </>
            }
          >
            {isBeside && <SidesLine share={share} onShare={setShare} />}
            <RefusalCard />
          </PlanMap>
        </div>
        <PlanTable rows={rows} />
      </div>
      <NarrowPane
        name="inspector"
        side="right"
        beside="xl"
        handleLabel={t("planEditor.sideWidth")}
        open={pane === "impact"}
        onClose={() => setPane(null)}
      >
        <aside aria-label={t("planEditor.impact")} className="flex h-full flex-col overflow-y-auto">
          <ImpactPanel />
          <CommentList />
          <StepList />
          <DecisionPanel onOther={(id) => void setAddress({ plan: id, cells: null, job: null })} />
        </aside>
      </NarrowPane>
    </>
  );
}

import type { Incident } from "@/lib/contracts/incidents/incident";
import { isSettled } from "@/lib/incidents/incident-status";
import type { QueueTab } from "./queue-state";

/** Why the case that is open beside the list is not a row of it. */
export type CaseElsewhere =
  | { kind: "tab"; tab: QueueTab }
  /** In this tab, but the filters leave it out. */
  | { kind: "filtered" }
  /** In another area than the one that is chosen, or reported before the settled list begins. */
  | { kind: "outside" };

interface WhereCaseIs {
  id: string;
  tab: QueueTab;
  /** Rows in sight. */
  rows: readonly Incident[];
  tabs: Readonly<Record<Exclude<QueueTab, "settled">, readonly Incident[]>>;
  settled: readonly Incident[];
  /** The case itself, once it is read. */
  incident: Incident | undefined;
}

/** Null where the case is in sight, or where nobody knows yet. Of several tabs, the most pressing. */
export function whereCaseIs({ id, tab, rows, tabs, settled, incident }: WhereCaseIs): CaseElsewhere | null {
  const has = (list: readonly Incident[]): boolean => list.some((each) => each.id === id);
  if (has(rows)) return null;
  if (has(tab === "settled" ? settled : tabs[tab])) return { kind: "filtered" };
  const open = (["late", "soon", "waiting", "handling"] as const).find((name) => has(tabs[name]));
  if (open) return { kind: "tab", tab: open };
  if (!incident) return null;
  if (isSettled(incident.status) && tab !== "settled") return { kind: "tab", tab: "settled" };
  return { kind: "outside" };
}

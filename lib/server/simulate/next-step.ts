import type { IncidentAction } from "@/lib/incidents/incident-action";
import { type IncidentSource, needsVerification } from "@/lib/incidents/incident-source";
import type { IncidentStatus } from "@/lib/incidents/incident-status";

export interface SimulatedStep {
  action: IncidentAction;
  reason?: string;
  note?: string;
  /** It never asks for more time. */
  extension?: never;
}

/**
 * How a case usually goes on, with the detours of real life; null for a case that nothing happens to any more.
 * @param chance in [0, 1)
 */
export function nextStep(status: IncidentStatus, source: IncidentSource, chance: number): SimulatedStep | null {
  switch (status) {
    case "reported":
      return { action: needsVerification(source) ? "verify" : "register" };
    case "verifying":
      return chance < 0.05 ? { action: "refuse", reason: "现场核实未见所报情况" } : { action: "register" };
    case "registered":
    case "reopened":
      return { action: "dispatch" };
    case "dispatched":
      return { action: "accept" };
    case "accepted":
    case "rework":
      return { action: "start" };
    case "in_progress":
      return { action: "feed-back", note: "已处置，现场已恢复" };
    case "feedback":
      return { action: "inspect" };
    case "inspecting":
      return chance < 0.08 ? { action: "fail-inspection", reason: "现场仍有残留，请返工" } : { action: "close" };
    case "suspended":
      return { action: "resume" };
    case "extension_requested":
      return { action: "grant-extension" };
    case "not_registered":
    case "closed":
    case "void":
      return null;
  }
}

"use client";

import { useMemo } from "react";
import { useStore } from "zustand";
import type { Incident } from "@/lib/contracts/incidents/incident";
import { onDemand } from "../shared/on-demand";
import { queueSelectionStore, untick } from "./queue-selection";

const BulkDispatchDialog = onDemand(
  () => import("../incident/bulk-dispatch/bulk-dispatch-dialog").then((module) => module.BulkDispatchDialog),
  "floating",
);

/** The dialog that sends what is ticked. What could not be sent stays ticked. @param open all open cases as they are now */
export function BulkDispatch({ open }: { open: readonly Incident[] }) {
  const sending = useStore(queueSelectionStore, (state) => state.sending);
  const current = useMemo(() => new Map(open.map((incident) => [incident.id, incident])), [open]);
  if (!sending) return null;
  return (
    <BulkDispatchDialog
      ticked={sending}
      current={current}
      onClose={() => queueSelectionStore.setState({ sending: null })}
      onDispatched={untick}
    />
  );
}

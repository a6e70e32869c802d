"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import { callApi } from "@/lib/client/api";
import { useLiveEvents, useLiveStatus } from "@/lib/client/live/use-live";
import type { Incident } from "@/lib/contracts/incidents/incident";
import { readIncidentEndpoint } from "@/lib/contracts/incidents/read-incident-endpoint";
import { liveIncident } from "@/lib/contracts/live";
import { isSettled } from "@/lib/incidents/incident-status";
import { incidentKey } from "../incident/use-incident";

/** More changes than this in one second are read as one list again. */
const MOST_SINGLE_READS = 8;
const SECOND_MILLISECONDS = 1_000;

/** Keeps the queue true to the live feed: a new case is a row at once, a closed one is gone. */
export function useLiveQueue(area: string | undefined): void {
  const client = useQueryClient();
  const { generation } = useLiveStatus();
  const recent = useRef({ since: 0, count: 0, again: null as ReturnType<typeof setTimeout> | null });

  const readAgain = (): void => {
    recent.current.again ??= setTimeout(() => {
      recent.current.again = null;
      void client.invalidateQueries({ queryKey: ["incidents"] });
    }, SECOND_MILLISECONDS);
  };
  const put = (incident: Incident): void => {
    client.setQueryData<Incident[]>(["incidents", "open", area], (rows) => {
      if (!rows) return rows;
      const others = rows.filter(({ id }) => id !== incident.id);
      return isSettled(incident.status) ? others : [incident, ...others];
    });
  };
  useLiveEvents("incidents", liveIncident, ({ id, gridCode }) => {
    void client.invalidateQueries({ queryKey: incidentKey(id) });
    if (area !== undefined && !gridCode.startsWith(area)) return;
    const now = Date.now();
    if (now - recent.current.since > SECOND_MILLISECONDS) Object.assign(recent.current, { since: now, count: 0 });
    if (++recent.current.count > MOST_SINGLE_READS) {
      readAgain();
      return;
    }
    // What the event does not carry (place, source, who has it) comes with the case itself.
    callApi(readIncidentEndpoint, { params: { id } }).then(put, readAgain);
  });
  useEffect(() => {
    if (generation > 1) void client.invalidateQueries({ queryKey: ["incidents"] });
  }, [client, generation]);
}

"use client";

import { useNow } from "next-intl";
import type { Incident } from "@/lib/contracts/incidents/incident";
import { IncidentRow } from "../incident/incident-row";
import { useDictionary } from "../shared/use-dictionary";
import { useQueueView } from "./use-queue-view";

/** Cases one under the other, as many as can be looked through; a click opens one. */
export function CaseRows({ cases }: { cases: readonly Incident[] }) {
  const now = useNow({ updateInterval: 30_000 });
  const [, setQueue] = useQueueView();
  const { nameOf } = useDictionary("incident-category");
  return (
    <ul>
      {cases.map((incident) => (
        <li key={incident.id} className="border-b border-line">
          <button
            type="button"
            className="flex h-15 w-full items-center gap-2.5 pr-4 pl-3 text-left hover:bg-sunken"
            onClick={() => void setQueue({ case: incident.id })}
          >
            <IncidentRow incident={incident} category={nameOf(incident.category)} now={now} />
          </button>
        </li>
      ))}
    </ul>
  );
}

"use client";

import { useQuery } from "@tanstack/react-query";
import { useCallback, useEffect, useMemo, useState } from "react";
import { callApi } from "@/lib/client/api";
import { readPatrolZonesEndpoint, tryPatrolZonesEndpoint } from "@/lib/contracts/patrols/zone-endpoints";
import type { PatrolZones } from "@/lib/contracts/patrols/zones";
import { editDraft, type ZoneEdit, type ZonePlace } from "@/lib/patrol/zones/edit-draft";
import { windowFault } from "@/lib/patrol/zones/window-fault";
import { draftOf, planOf, type ZoneDraft } from "@/lib/patrol/zones/zone-draft";

/** A finger rests before the streets are asked. */
const REST_MILLISECONDS = 400;

export const useZones = (code: string) =>
  useQuery({
    queryKey: ["patrol-zones", code],
    queryFn: ({ signal }) => callApi(readPatrolZonesEndpoint, { params: { code }, signal }),
    enabled: code !== "",
    // What is in the hand is begun from what was read, and not changed under it.
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });

interface Step {
  draft: ZoneDraft;
  /** What was dragged or typed on: the next of the same is no step of its own. */
  of: string | null;
}

/** A layout in the hand: every edit can be taken back, and each is tried on the streets of today. */
export function useZonesDraft(zones: PatrolZones) {
  const [steps, setSteps] = useState(() => beginningOf(zones));
  const { draft } = steps.at(-1)!;
  const { plan, places } = useMemo(() => planOf(draft), [draft]);
  const body = useMemo(() => bodyOf(plan), [plan]);
  const isChanged = steps.length > 1;
  const rested = useRested(body);
  const tried = useQuery({
    queryKey: ["patrol-zones-try", zones.gridCode, rested],
    queryFn: ({ signal }) =>
      callApi(tryPatrolZonesEndpoint, { params: { code: zones.gridCode }, body: rested, signal }),
    enabled: isChanged,
  });
  // An answer to what is no longer in the hand says nothing of it.
  const lies = isChanged ? (rested === body ? tried.data : undefined) : zones;
  const edit = useCallback((change: ZoneEdit) => setSteps((now) => stepped(now, change)), []);
  const lines = useMemo(
    () =>
      draft.lines.map(({ points }, at) => {
        const laid = lies?.laid[places.lines.indexOf(at)] ?? null;
        return { line: laid?.line ?? points, metres: laid?.metres ?? null };
      }),
    [draft, lies, places],
  );
  return {
    draft,
    body,
    edit,
    undo: isChanged ? () => setSteps((now) => now.slice(0, -1)) : null,
    isChanged,
    /** The first post with hours that are not right: until they are, there is nothing to save. */
    wrongPost: draft.posts.find(({ window }) => windowFault(window) !== null) ?? null,
    /** Puts away what was done, and begins with what is kept now. */
    restart: (kept: PatrolZones) => setSteps(beginningOf(kept)),
    /** As they lie on the streets; straight from point to point until that is known. */
    lines,
    faultOf: ({ kind, at }: ZonePlace) =>
      lies?.faults.find((fault) => fault.of === kind && places[kind][fault.at] === at)?.code ?? null,
  };
}

export type ZonesDraft = ReturnType<typeof useZonesDraft>;

const beginningOf = ({ plan }: PatrolZones): readonly Step[] => [{ draft: draftOf(plan), of: null }];

function stepped(steps: readonly Step[], edit: ZoneEdit): readonly Step[] {
  const last = steps.at(-1)!;
  const draft = editDraft(last.draft, edit);
  if (draft === last.draft) return steps;
  const of = partOf(edit);
  return [...(of !== null && of === last.of ? steps.slice(0, -1) : steps), { draft, of }];
}

function partOf(edit: ZoneEdit): string | null {
  if (edit.do === "move") return `${edit.item.kind} ${edit.item.at} ${edit.point}`;
  return edit.do === "change" ? `${edit.item.kind} ${edit.item.at} ${Object.keys(edit.change).join()}` : null;
}

/** The value once it has not changed for a moment. */
function useRested<Value>(value: Value): Value {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), REST_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [value]);
  return rested;
}

/** As it is sent. */
const bodyOf = ({ lines, areas, posts }: ReturnType<typeof planOf>["plan"]) => ({
  lines: lines.map(({ name, via }) => ({ name, via: [...via] })),
  areas: areas.map(({ name, ring }) => ({ name, ring: [...ring] })),
  posts: posts.map((post) => ({ ...post })),
});

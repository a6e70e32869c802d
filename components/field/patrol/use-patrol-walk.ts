"use client";

import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { forgetPatrolRun, type PatrolRun, readPatrolRun, writePatrolRun } from "@/lib/client/patrol/patrol-run";
import type { Patrol } from "@/lib/contracts/patrols/patrol";
import { matchTrace } from "@/lib/patrol/trace/match-trace";
import { addPasses, type StretchesByStreet, walkedStreets } from "@/lib/patrol/trace/street-coverage";
import { TraceMap } from "@/lib/patrol/trace/trace-map";
import type { Fix } from "@/lib/patrol/trace/trace-street";

/** Fixes are matched and thrown away as often; the last ones stay, so that the next piece knows where it comes from. */
const MATCH_EVERY = 30;
const KEPT_FIXES = 30;

type Signal = "waiting" | "good" | "weak" | "refused";
const WEAK_METRES = 60;

/** A walk under way on this device: positions live in memory until they are matched, and are never written or sent. */
export function usePatrolWalk(patrol: Patrol) {
  const { id, route } = patrol;
  const map = useMemo(() => new TraceMap(route.streets), [route.streets]);
  // Drawn only after its plan was read, so never on the server.
  const [run, setRun] = useState(() => {
    const kept = readPatrolRun();
    return kept?.patrolId === id ? kept : null;
  });
  const [here, setHere] = useState<Fix | null>(null);
  const [signal, setSignal] = useState<Signal>("waiting");
  const fixes = useRef<Fix[]>([]);
  const change = useCallback((make: (now: PatrolRun) => PatrolRun) => {
    setRun((now) => {
      if (!now) return now;
      const next = make(now);
      writePatrolRun(next);
      return next;
    });
  }, []);

  const matchNow = useCallback(() => {
    const passes = matchTrace(map, fixes.current);
    fixes.current = fixes.current.slice(-KEPT_FIXES);
    change((now) => ({ ...now, walked: mutable(addPasses(now.walked, passes)) }));
  }, [map, change]);

  const isRunning = run !== null;
  useEffect(() => {
    if (!isRunning) return;
    const watch = navigator.geolocation.watchPosition(
      ({ coords, timestamp }) => {
        const { longitude, latitude, accuracy } = coords;
        const fix: Fix = { position: [longitude, latitude], atMilliseconds: timestamp, accuracyMetres: accuracy };
        fixes.current.push(fix);
        setHere(fix);
        setSignal(accuracy > WEAK_METRES ? "weak" : "good");
        if (fixes.current.length % MATCH_EVERY === 0) matchNow();
      },
      ({ code, PERMISSION_DENIED }) => setSignal(code === PERMISSION_DENIED ? "refused" : "weak"),
      { enableHighAccuracy: true, maximumAge: 0 },
    );
    return () => {
      navigator.geolocation.clearWatch(watch);
      fixes.current = [];
    };
  }, [isRunning, matchNow]);

  const coverageOf = useCallback(
    (walked: StretchesByStreet) => {
      const required = route.streets.map((street) => street.required);
      const { streets, share } = walkedStreets(walked, map.lengths, required);
      return { ids: streets.map((street) => route.streets[street]!.id), share };
    },
    [map, route.streets],
  );
  const covered = useMemo(() => coverageOf(run?.walked ?? {}), [run, coverageOf]);

  return {
    run,
    here,
    signal,
    share: covered.share,
    walkedIds: useMemo(() => new Set(covered.ids), [covered]),
    start: () => {
      const fresh = { patrolId: id, startedAt: new Date().toISOString(), walked: {}, checkIns: [] };
      writePatrolRun(fresh);
      setRun(fresh);
    },
    checkIn: (
      stop: string,
      kind: PatrolRun["checkIns"][number]["kind"],
      words: { reason?: string; code?: string } = {},
    ) =>
      change((now) => ({
        ...now,
        checkIns: [
          ...now.checkIns,
          { stop, kind, at: new Date().toISOString(), reason: words.reason ?? "", code: words.code ?? "" },
        ],
      })),
    /** What the walk comes to, with the last fixes matched. */
    total: () => coverageOf(addPasses(run?.walked ?? {}, matchTrace(map, fixes.current))),
    forget: () => {
      fixes.current = [];
      forgetPatrolRun();
      setRun(null);
    },
  };
}

export type PatrolWalkState = ReturnType<typeof usePatrolWalk>;

const mutable = (walked: ReturnType<typeof addPasses>): PatrolRun["walked"] =>
  Object.fromEntries(
    Object.entries(walked).map(([street, stretches]) => [
      street,
      stretches.map(([from, to]): [number, number] => [from, to]),
    ]),
  );

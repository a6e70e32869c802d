"use client";

import { useState } from "react";
import type { Position } from "@/lib/contracts/fields";

const TIMEOUT_MILLISECONDS = 10_000;

type State = { kind: "none" | "pending" | "failed" } | { kind: "found"; position: Position };

/** Where the phone is, asked once by a tap; nothing is watched and nothing is stored. */
export function useCurrentPosition() {
  const [state, setState] = useState<State>({ kind: "none" });
  const locate = () => {
    setState({ kind: "pending" });
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => setState({ kind: "found", position: [coords.longitude, coords.latitude] }),
      () => setState({ kind: "failed" }),
      { enableHighAccuracy: true, timeout: TIMEOUT_MILLISECONDS },
    );
  };
  return {
    position: state.kind === "found" ? state.position : null,
    pending: state.kind === "pending",
    failed: state.kind === "failed",
    locate,
    clear: () => setState({ kind: "none" }),
  };
}

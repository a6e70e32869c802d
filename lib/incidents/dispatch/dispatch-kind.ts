import { fail, ok, type Result } from "@/lib/kernel/result";

/** 直办 one unit, at once · 转办 passed on to another · 协办 one leads, others help · 批办 on a leader's written instruction. */
export const dispatchKinds = ["direct", "transfer", "joint", "instructed"] as const;

export type DispatchKind = (typeof dispatchKinds)[number];

/** What a dispatch is when nobody says, and whether what was said agrees with whom the case goes to. */
export function dispatchKindOf(wanted: {
  kind?: DispatchKind | undefined;
  assisting: number;
  isAgain: boolean;
  note?: string | undefined;
}): Result<DispatchKind> {
  const { assisting, isAgain, note } = wanted;
  const kind = wanted.kind ?? (assisting > 0 ? "joint" : isAgain ? "transfer" : "direct");
  if (kind === "joint" && assisting === 0) return fail("invalid-body", { field: "assisting" });
  if (kind === "direct" && assisting > 0) return fail("invalid-body", { field: "kind" });
  if (kind === "instructed" && !note) return fail("invalid-body", { field: "note" });
  return ok(kind);
}

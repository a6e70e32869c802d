import type { Actor } from "@/lib/access/actor";
import { makeScope } from "@/lib/access/scope";

/** Somebody of the demo district's command centre, or as said. */
export const benchActor = (over: Partial<Actor> = {}): Actor => ({
  userId: "bench",
  name: "bench",
  role: "commander",
  scope: makeScope(["990102"]),
  departmentCode: null,
  office: "",
  ...over,
});

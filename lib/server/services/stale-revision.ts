import { fail } from "@/lib/kernel/result";

/** Somebody's change came first; the client reads again and decides. */
export const staleRevision = (revision: number) => fail("stale-revision", { field: "If-Match", details: { revision } });

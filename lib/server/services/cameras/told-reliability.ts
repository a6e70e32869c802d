import type { z } from "zod";
import type { reliabilitySchema } from "@/lib/contracts/cameras/reliability-endpoints";
import { onlineShare, type Reliability } from "@/lib/coverage/reliability";

const HOUR_MILLISECONDS = 3_600_000;

const hours = (milliseconds: number): number => Number((milliseconds / HOUR_MILLISECONDS).toFixed(1));

/** Sums as they are sent: hours to a tenth, the share to a hundredth of a percent. */
export function toldReliability(sums: Reliability): z.infer<typeof reliabilitySchema> {
  const { observed, off, planned, faults, longest } = sums;
  const share = onlineShare(sums);
  return {
    observedHours: hours(observed),
    onlineShare: share === null ? null : Number(share.toFixed(4)),
    plannedHours: hours(planned),
    faultHours: hours(off - planned),
    faults,
    longestHours: hours(longest),
  };
}

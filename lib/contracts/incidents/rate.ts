import { z } from "zod";
import { indicators } from "@/lib/incidents/indicator";

/** All null: fewer than five cases, which this role does not see. */
export const rateSchema = z.object({
  numerator: z.int().nullable(),
  denominator: z.int().nullable(),
  /** 0…1; null where there is nothing to judge. */
  value: z.number().nullable(),
});

export type RateView = z.infer<typeof rateSchema>;

export const ratesSchema = z.record(z.enum(indicators), rateSchema);

/** What is counted, for whoever reads the figures elsewhere; people read it in their language. */
export const indicatorDefinitions: Record<(typeof indicators)[number], string> = {
  registration: "registered / decided on (registered, not registered, void)",
  "first-response": "first step inside the limit / first step taken or overdue",
  "dispatch-accuracy": "never returned / dispatched",
  handling: "handled / handled or past the handling's limit, without cases whose clock stands still",
  "handling-in-time": "handled inside the limit / handled or past the handling's limit",
  closure: "closed / registered and closed or past the running limit",
  "closure-in-time":
    "closed with handling and inspection inside their limits / registered and closed or past the running limit",
  rework: "failed an inspection / closed or failed an inspection",
  extension: "got more time / dispatched",
};

export const definitionsSchema = z.record(z.enum(indicators), z.string());

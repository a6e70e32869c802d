import { z } from "zod";
import { checkInKinds } from "@/lib/contracts/patrols/patrol";

const stretch = z.tuple([z.number(), z.number()]);

/** A walk that is under way, as this device keeps it: stretches of streets and check-ins. Positions are never written. */
const patrolRunSchema = z.object({
  patrolId: z.string(),
  startedAt: z.string(),
  walked: z.record(z.string(), z.array(stretch)),
  checkIns: z.array(
    z.object({
      stop: z.string(),
      kind: z.enum(checkInKinds),
      at: z.string(),
      reason: z.string(),
      code: z.string().default(""),
    }),
  ),
});

export type PatrolRun = z.infer<typeof patrolRunSchema>;

const KEY = "fangge-patrol-run";

/** The walk under way on this device; survives a killed page. */
export function readPatrolRun(): PatrolRun | null {
  const text = localStorage.getItem(KEY);
  if (text === null) return null;
  try {
    const run = patrolRunSchema.safeParse(JSON.parse(text));
    return run.success ? run.data : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

export const writePatrolRun = (run: PatrolRun): void => localStorage.setItem(KEY, JSON.stringify(run));

export const forgetPatrolRun = (): void => localStorage.removeItem(KEY);

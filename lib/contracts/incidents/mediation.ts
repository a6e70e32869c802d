import { z } from "zod";
import { mediationOutcomes, mediationStates, mediationSteps } from "@/lib/incidents/mediation/mediation";
import { partySides } from "@/lib/incidents/mediation/party-side";

const partySchema = z.object({
  seq: z.int(),
  side: z.enum(partySides),
  /** Masked. */
  name: z.string(),
  phone: z.string(),
});

/** A dispute as its case tells it; only here, in no list, event, tile or search. */
export const mediationSchema = z.object({
  state: z.enum(mediationStates),
  /** Local day on which somebody looks in again. */
  revisitOn: z.string().nullable(),
  steps: z.array(
    z.object({
      seq: z.int(),
      at: z.string(),
      step: z.enum(mediationSteps),
      outcome: z.enum(mediationOutcomes),
      note: z.string(),
      revisitOn: z.string().nullable(),
      actor: z.string(),
    }),
  ),
  allowedSteps: z.array(
    z.object({
      step: z.enum(mediationSteps),
      outcomes: z.array(
        z.object({ outcome: z.enum(mediationOutcomes), needs: z.array(z.enum(["note", "revisitOn"])) }),
      ),
    }),
  ),
  /** Null where the role may not know of them. */
  parties: z.array(partySchema).nullable(),
});

export type MediationView = z.infer<typeof mediationSchema>;

import { createHash } from "node:crypto";
import { z } from "zod";
import { refusedFileSchema } from "@/lib/contracts/plans/create-plan-from-file-endpoint";
import type { CoordinateSystem } from "@/lib/imports/coordinate-systems";
import { BoundaryFault } from "./boundary-fault";
import { fitBoundaries } from "./fit-boundaries";
import { baseCoverage, codeRuleOf, type PlanBase } from "./plan-base";
import { readBoundaryFile } from "./read-boundary-file";
import { writtenPlan, writtenPlanSchema } from "./written-plan";

export interface BoundaryJob {
  /** The file. */
  bytes: Uint8Array;
  system: CoordinateSystem | "auto";
  base: PlanBase;
}

export const boundaryAnswerSchema = z.union([
  z.object({ plan: writtenPlanSchema, sha256: z.string() }),
  z.object({ refused: refusedFileSchema }),
]);

/** A plan that begins as the file has it, or why there is none. */
export type BoundaryAnswer = z.infer<typeof boundaryAnswerSchema>;

/** Reads a file of boundaries and lays it over what is in force. May take a minute, and a gigabyte. */
export function readAndFit({ bytes, system, base }: BoundaryJob): BoundaryAnswer {
  try {
    const file = readBoundaryFile(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
    const { graph: inForce, stored: known } = baseCoverage(base);
    const { graph, repairs } = fitBoundaries(file, { inForce, known }, system, codeRuleOf(base));
    return { plan: writtenPlan(graph, repairs), sha256: createHash("sha256").update(bytes).digest("hex") };
  } catch (error) {
    if (!(error instanceof BoundaryFault)) throw error;
    return { refused: { reason: error.reason, detail: error.detail } };
  }
}

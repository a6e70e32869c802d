import type { z } from "zod";
import type { refusedFileSchema } from "@/lib/contracts/plans/create-plan-from-file-endpoint";

/** Ends the reading of a file of boundaries. */
export class BoundaryFault extends Error {
  override readonly name = "BoundaryFault";
  constructor(
    readonly reason: z.output<typeof refusedFileSchema>["reason"],
    /** A name or number for the reader: of an entry, a system, a limit. */
    readonly detail: string | null = null,
    options?: ErrorOptions,
  ) {
    super(reason, options);
  }
}

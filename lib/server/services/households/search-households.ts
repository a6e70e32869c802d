import type { z } from "zod";
import type { Actor } from "@/lib/access/actor";
import type { MaskedHousehold } from "@/lib/contracts/households/household";
import type { searchHouseholdsEndpoint } from "@/lib/contracts/households/search-households-endpoint";
import { maskHousehold } from "@/lib/households/household-view";
import { ok, type Result } from "@/lib/kernel/result";
import { writeAudit } from "@/lib/server/audit/write-audit";
import { contactHash } from "@/lib/server/crypto/contact";
import { searchHouseholds as searchRows } from "@/lib/server/db/queries/households/search-households";
import { scopeParts } from "@/lib/server/db/queries/scope-parts";
import { inTransaction } from "@/lib/server/db/tx";
import { householdRecord } from "./household-record";

type Body = z.output<typeof searchHouseholdsEndpoint.body>;

/**
 * Who asks for a number or a door learns whether it is on record here, so such a search is on record too; what was asked for is not.
 * By an address alone nothing is told that the list does not tell.
 */
export function searchHouseholds(
  actor: Actor,
  { grid, phone, idNumber, door }: Body,
): Promise<Result<{ items: MaskedHousehold[] }>> {
  const wanted = door ?? wantedNumber(phone, idNumber ?? "");
  const by = door ? "door" : phone === undefined ? "id-number" : "phone";
  return inTransaction(actor, async (tx) => {
    const parts = await scopeParts(tx, grid);
    const rows = parts.length === 0 ? [] : await searchRows(tx, parts, wanted);
    if (!door || door.room !== undefined) {
      await writeAudit(tx, {
        action: "household.search",
        districtCode: parts[0]?.districtCode ?? "",
        subjectKind: "household",
        subjectId: rows.map(({ id }) => id).join(","),
        purpose: "community-service",
        details: { by, found: rows.length },
      });
    }
    return ok({ items: rows.map((row) => maskHousehold(householdRecord(row))) });
  });
}

const wantedNumber = (phone: string | undefined, idNumber: string) =>
  phone === undefined
    ? ({ column: "id_number_hash", hash: contactHash("id-number", idNumber) } as const)
    : ({ column: "phone_hash", hash: contactHash("phone", phone) } as const);

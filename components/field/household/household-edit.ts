import type { z } from "zod";
import type { editHouseholdEndpoint } from "@/lib/contracts/households/edit-household-endpoint";

export const ageBands = ["to6", "to17", "to59", "to79", "over79"] as const;

/** What the form holds, as typed. */
export interface HouseholdEntries {
  tenancy: "owner" | "rental" | "vacant";
  ages: Readonly<Record<(typeof ageBands)[number], string>>;
  name: string;
  phone: string;
  /** Taken out on purpose. */
  noPhone: boolean;
  noIdNumber: boolean;
}

/** What the form asks to change. A field left empty asks for nothing: what it stands for is masked, and not empty on record. */
export function householdEdit(entries: HouseholdEntries): z.input<typeof editHouseholdEndpoint.body> {
  const { tenancy, ages, noPhone, noIdNumber } = entries;
  if (tenancy === "vacant") return { tenancy };
  const counted = ageBands.filter((band) => ages[band] !== "").map((band) => [band, Number(ages[band])]);
  const [name, typed] = [entries.name.trim(), entries.phone.trim()];
  const phone = noPhone ? { phone: null } : typed === "" ? {} : { phone: typed };
  const contact = { name, ...phone, ...(noIdNumber && { idNumber: null }) };
  return {
    tenancy,
    ...(counted.length > 0 && { ages: Object.fromEntries(counted) as Record<string, number> }),
    ...(name !== "" && { contact }),
  };
}

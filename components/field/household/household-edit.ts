import type { z } from "zod";
import type { editHouseholdEndpoint } from "@/lib/contracts/households/edit-household-endpoint";
import { ageBands } from "@/lib/households/household-state";

/** Members of each age, as typed. */
export type AgeEntries = Readonly<Record<(typeof ageBands)[number], string>>;

export const noAges: AgeEntries = { to6: "", to17: "", to59: "", to79: "", over79: "" };

/** Nothing typed is nobody. */
export const countedAges = ({ to6, to17, to59, to79, over79 }: AgeEntries) => ({
  to6: Number(to6),
  to17: Number(to17),
  to59: Number(to59),
  to79: Number(to79),
  over79: Number(over79),
});

/** What the form holds, as typed. */
export interface HouseholdEntries {
  tenancy: "owner" | "rental" | "vacant";
  ages: AgeEntries;
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

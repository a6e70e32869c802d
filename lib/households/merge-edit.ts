import type { HouseholdContact, HouseholdRecord } from "./household-view";

type Ages = HouseholdRecord["ages"];

/** What a correction says; what it does not say stays. */
export interface HouseholdEdit {
  tenancy: HouseholdRecord["tenancy"];
  ages?: { [Band in keyof Ages]?: Ages[Band] | undefined } | undefined;
  contact?:
    | { name: string; phone?: string | null | undefined; idNumber?: string | null | undefined }
    | null
    | undefined;
}

const nobody = { to6: 0, to17: 0, to59: 0, to79: 0, over79: 0 };

/** A record after a correction. A unit that stands empty keeps nothing of those who left. */
export function mergeEdit(
  before: Pick<HouseholdRecord, "ages" | "contact">,
  { tenancy, ages = {}, contact }: HouseholdEdit,
): Pick<HouseholdRecord, "tenancy" | "ages" | "contact"> {
  if (tenancy === "vacant") return { tenancy, ages: nobody, contact: null };
  const { to6, to17, to59, to79, over79 } = before.ages;
  return {
    tenancy,
    ages: {
      to6: ages.to6 ?? to6,
      to17: ages.to17 ?? to17,
      to59: ages.to59 ?? to59,
      to79: ages.to79 ?? to79,
      over79: ages.over79 ?? over79,
    },
    contact: contact === undefined ? before.contact : contact && mergeContact(before.contact, contact),
  };
}

const mergeContact = (
  before: HouseholdContact | null,
  { name, phone, idNumber }: NonNullable<HouseholdEdit["contact"]>,
): HouseholdContact => ({
  name,
  phone: phone === undefined ? (before?.phone ?? null) : phone,
  idNumber: idNumber === undefined ? (before?.idNumber ?? null) : idNumber,
});

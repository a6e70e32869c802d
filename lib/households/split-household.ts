import { ageBands, type HouseholdState, peopleIn, vacantState } from "./household-state";

type Ages = HouseholdState<unknown>["ages"];

/**
 * Some members go to a door of their own. Contact, needs and consent stay where they were given: whoever leaves is asked anew.
 * @returns null when more would leave than there are, nobody would, or nobody would stay
 */
export function splitHousehold<Contact>(
  before: HouseholdState<Contact>,
  { ages, tenancy, contact }: { ages: Ages; tenancy: "owner" | "rental"; contact: Contact | null },
): { stays: HouseholdState<Contact>; leaves: HouseholdState<Contact> } | null {
  const left: Ages = { ...before.ages };
  for (const band of ageBands) left[band] -= ages[band];
  const leavers = peopleIn({ ages });
  if (leavers === 0 || leavers === peopleIn(before) || ageBands.some((band) => left[band] < 0)) return null;
  return { stays: { ...before, ages: left }, leaves: { ...vacantState, tenancy, ages, contact } };
}

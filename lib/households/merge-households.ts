import type { HouseholdState } from "./household-state";

const latest = (days: readonly (string | null)[]): string | null =>
  days.reduce((last, day) => (day !== null && (last === null || day > last) ? day : last), null);

/** The household that two become. Its own contact stays; needs are carried with their consent, and what both agreed to is never made less. */
export function mergeHouseholds<Contact>(
  kept: HouseholdState<Contact>,
  other: HouseholdState<Contact>,
): HouseholdState<Contact> {
  const days = [kept.visitDays, other.visitDays].filter((each) => each !== null);
  const consents = [kept, other].filter(({ careNeeds }) => careNeeds.length > 0).map((each) => each.careConsentOn);
  return {
    tenancy: kept.tenancy === "vacant" ? other.tenancy : kept.tenancy,
    ages: {
      to6: kept.ages.to6 + other.ages.to6,
      to17: kept.ages.to17 + other.ages.to17,
      to59: kept.ages.to59 + other.ages.to59,
      to79: kept.ages.to79 + other.ages.to79,
      over79: kept.ages.over79 + other.ages.over79,
    },
    contact: kept.contact ?? other.contact,
    careNeeds: [...new Set([...kept.careNeeds, ...other.careNeeds])],
    // Since when all of it is agreed.
    careConsentOn: latest(consents),
    visitDays: days.length > 0 ? Math.min(...days) : null,
    lastVisitOn: latest([kept.lastVisitOn, other.lastVisitOn]),
  };
}

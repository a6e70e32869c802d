/** All of a door's record that comes and goes with the people behind it. `contact` is carried sealed. */
export interface HouseholdState<Contact> {
  tenancy: "owner" | "rental" | "vacant";
  ages: { to6: number; to17: number; to59: number; to79: number; over79: number };
  contact: Contact | null;
  careNeeds: readonly string[];
  careConsentOn: string | null;
  visitDays: number | null;
  lastVisitOn: string | null;
}

export const ageBands = ["to6", "to17", "to59", "to79", "over79"] as const;

/** A unit that stands empty keeps nothing of those who left. */
export const vacantState = {
  tenancy: "vacant",
  ages: { to6: 0, to17: 0, to59: 0, to79: 0, over79: 0 },
  contact: null,
  careNeeds: [],
  careConsentOn: null,
  visitDays: null,
  lastVisitOn: null,
} as const satisfies HouseholdState<never>;

export const peopleIn = ({ ages }: Pick<HouseholdState<unknown>, "ages">): number =>
  Object.values(ages).reduce((sum, count) => sum + count, 0);

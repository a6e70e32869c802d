/** A dispute is between people: where it is and that there is one goes to nobody outside, not even coarse. */
export const noDispute = "mediation is null";

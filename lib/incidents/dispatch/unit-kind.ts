/** Grid leader · repair crew of a department · station of a street. */
export const unitKinds = ["grid_leader", "crew", "station"] as const;

export type UnitKind = (typeof unitKinds)[number];

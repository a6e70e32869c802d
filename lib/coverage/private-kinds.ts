/** Kinds of buildings with rooms where nobody may be watched: State Council Decree 799 (2025), art. 8. */
export const privateKinds = ["dormitory", "hotel", "toilet", "bathhouse", "nursing-room"] as const;

export type PrivateKind = (typeof privateKinds)[number];

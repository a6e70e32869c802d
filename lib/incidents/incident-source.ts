export const incidentSources = ["patrol", "hotline", "public", "superior", "media", "sensor", "open311"] as const;

export type IncidentSource = (typeof incidentSources)[number];

/** Reports of the public and the media are verified on site before they are registered (核实 before 立案, e.g. rules of Guilin). */
const unverified: ReadonlySet<IncidentSource> = new Set(["public", "media", "open311"]);

export const needsVerification = (source: IncidentSource): boolean => unverified.has(source);

/** A case's source has four bits in the columns for the map: sixteen at most, and a new one goes to the end. */
export const incidentSources = [
  "patrol",
  "hotline",
  "public",
  "superior",
  "media",
  "sensor",
  "open311",
  "hotline-110",
  "hotline-12345",
  "hotline-96345",
  "window",
  "letter",
  "website",
  "email",
  "camera-desk",
] as const;

export type IncidentSource = (typeof incidentSources)[number];

/** Reports of the public and the media, and what was written by nobody we have seen, are verified on site before they are registered (核实 before 立案, e.g. rules of Guilin). */
const unverified: ReadonlySet<IncidentSource> = new Set(["public", "media", "open311", "letter", "website", "email"]);

export const needsVerification = (source: IncidentSource): boolean => unverified.has(source);

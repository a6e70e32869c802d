import { z } from "zod";
import { endpoint } from "../endpoint";
import { areaCodeField, gridCodeField, positionField, wordsField } from "../fields";
import { noBody, noParams } from "../nothing";

/** What people walk to. */
export const facilityKinds = [
  "service-station",
  "clinic",
  "hospital",
  "school",
  "kindergarten",
  "market",
  "park",
  "shelter",
  "aed",
  "hydrant",
] as const;

export type FacilityKind = (typeof facilityKinds)[number];

/** Null where a role may not know a count below 5. */
const count = z.int().nullable();

const serviceCoverageSchema = z.object({
  facilities: z.array(
    z.object({ kind: z.enum(facilityKinds), name: z.string(), nameEn: z.string(), position: positionField }),
  ),
  households: count,
  served: count,
  /** Grids with households, the one with most that are not served first. */
  grids: z.array(
    z.object({
      code: gridCodeField,
      name: z.string(),
      nameEn: z.string(),
      households: count,
      served: count,
      unserved: count,
      /** In the middle of the households that are not served; null where all are. */
      gap: positionField.nullable(),
    }),
  ),
  /** Crossings where a next facility would serve most of the households that are not served, each with what it adds to those before it. */
  sites: z.array(z.object({ position: positionField, gridCode: gridCodeField, households: count })),
  /** Streets within the walk, of the area and around it. */
  reached: z.object({ type: z.literal("MultiLineString"), coordinates: z.array(z.array(positionField)) }),
});

export type ServiceCoverage = z.infer<typeof serviceCoverageSchema>;

export const coverageServicesEndpoint = endpoint({
  method: "GET",
  path: "/api/coverage/services",
  summary:
    "Households within a walk of the nearest facility of some kinds, by grid, with the gaps and the best next places",
  access: ["commander", "planner", "leader", "admin"],
  params: noParams,
  query: z.strictObject({
    area: areaCodeField.optional(),
    kinds: wordsField(facilityKinds),
    /** At 4 km/h. */
    minutes: z.coerce.number().int().min(1).max(30).default(15),
  }),
  body: noBody,
  success: { status: 200, schema: serviceCoverageSchema },
});

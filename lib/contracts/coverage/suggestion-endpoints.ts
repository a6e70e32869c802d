import { z } from "zod";
import { endpoint } from "../endpoint";
import { areaCodeField, idField, positionField } from "../fields";
import { jobSchema } from "../job";
import { noBody, noParams, noQuery } from "../nothing";

/** What would be hung up: the usual fixed one of a street, where nothing is said. */
const cameraSchema = z.strictObject({
  horizontalFovDegrees: z.number().min(10).max(120).default(70),
  rangeMetres: z.number().min(10).max(200).default(80),
  mountHeightMetres: z.number().min(2).max(30).default(5),
  horizontalPixels: z.int().min(640).max(8_192).default(2_560),
});

const suggestionBody = z.strictObject({
  area: areaCodeField.optional(),
  /** How many cameras at most. */
  budget: z.int().min(1).max(50),
  /** Stops when this share of public ground is seen. */
  targetShare: z.number().gt(0).max(1).optional(),
  /** What counts: square metres; or unseen hazards and cases first, and square metres after them. */
  aim: z.enum(["ground", "places"]).default("ground"),
  /** Directions looked at from each post. */
  bearings: z.int().min(4).max(24).default(12),
  camera: cameraSchema.prefault({}),
  /** How long the answer may wait for the result; the job goes on after that. */
  waitSeconds: z.number().min(0).max(20).default(10),
});

export type SuggestionBody = z.output<typeof suggestionBody>;
export type SuggestionInput = z.input<typeof suggestionBody>;

const placeSchema = z.object({
  rank: z.int(),
  position: positionField,
  bearingDegrees: z.number(),
  ...cameraSchema.required().shape,
  /** Public ground that it adds to the places before it. */
  gainSquareMetres: z.number(),
  /** Share of public ground seen with it and those before it. */
  seenShare: z.number().nullable(),
  reason: z.object({
    site: z.enum(["junction", "gate", "street"]),
    street: z.string(),
    streetEn: z.string(),
    gridCode: z.string(),
    /** Open hazards and cases of 90 days that nobody sees today. */
    hazards: z.int(),
    incidents: z.int(),
  }),
});

export const suggestionResultSchema = z.object({
  places: z.array(placeSchema),
  groundSquareMetres: z.number(),
  seenSquareMetres: z.number(),
  gainSquareMetres: z.number(),
  /** What was found over what no choice can exceed; null where nothing can be gained. */
  ratio: z.number().nullable(),
  /** Posts, and directions from them; those a rule forbids, because a window could be observed, are left out. */
  sites: z.int(),
  directions: z.int(),
  refusedDirections: z.int(),
  /** As of when the unseen ground is. */
  dataAt: z.string().nullable(),
});

export type SuggestionResult = z.infer<typeof suggestionResultSchema>;

const answer = jobSchema(suggestionResultSchema);

export type SuggestionJob = z.infer<typeof answer>;

/** What a 409 `still-looking` tells beside its code: the job that goes on. */
export const stillLookingSchema = z.object({ running: idField });

const params = z.strictObject({ id: idField });

export const suggestEndpoint = endpoint({
  method: "POST",
  path: "/api/coverage/suggestions",
  summary:
    "Where cameras would gain most: posts and directions with gain and reason, and the proven ratio to the best there can be",
  access: ["leader", "admin"],
  params: noParams,
  query: noQuery,
  body: suggestionBody,
  success: { status: 200, schema: answer },
});

export const readSuggestionEndpoint = endpoint({
  method: "GET",
  path: "/api/coverage/suggestions/{id}",
  summary: "How far suggestions of one's own are, and their places",
  access: ["leader", "admin"],
  params,
  query: noQuery,
  body: noBody,
  success: { status: 200, schema: answer },
});

export const cancelSuggestionEndpoint = endpoint({
  method: "DELETE",
  path: "/api/coverage/suggestions/{id}",
  summary: "Stop suggestions of one's own",
  access: ["leader", "admin"],
  params,
  query: noQuery,
  body: noBody,
  success: { status: 204, schema: z.object({}) },
});

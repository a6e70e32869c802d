import { z } from "zod";
import { endpoint } from "../endpoint";
import { gridCodeField, idField, positionField } from "../fields";
import { noBody, noParams } from "../nothing";

const degrees = (most: number) => z.coerce.number().min(-most).max(most);

/** A camera that sees the point, or would if it worked. No grade above "observe" exists here. */
export const cameraAtPointSchema = z.object({
  id: idField,
  code: z.string(),
  name: z.string(),
  gridCode: gridCodeField,
  position: positionField,
  status: z.enum(["online", "offline", "maintenance"]),
  statusSince: z.string(),
  distanceMetres: z.number(),
  /** EN 62676-4: 25 detects, 62 observes. */
  pixelsPerMetre: z.number(),
  grade: z.enum(["observe", "detect"]),
  /** Share of the last 90 days that it worked, as far back as it is known; null of one that nothing is known of. */
  onlineShare: z.number().nullable(),
  /** Announced maintenance that runs or comes next. */
  maintenance: z.object({ startsAt: z.string(), endsAt: z.string() }).nullable(),
});

export type CameraAtPoint = z.infer<typeof cameraAtPointSchema>;

const coverageAtSchema = z.object({
  position: positionField,
  cameras: z.array(cameraAtPointSchema),
  /** Cameras that turn and look elsewhere now, or nobody knows where: they could see the point, and are counted nowhere. */
  couldTurn: z.array(cameraAtPointSchema),
});

export type CoverageAt = z.infer<typeof coverageAtSchema>;

export const coverageAtEndpoint = endpoint({
  method: "GET",
  path: "/api/coverage/at",
  summary: "Cameras of the scope that see a point of the ground among the buildings, nearest first",
  access: ["commander", "planner", "grid_leader", "leader", "admin"],
  params: noParams,
  query: z.strictObject({ lng: degrees(180), lat: degrees(90) }),
  body: noBody,
  success: { status: 200, schema: coverageAtSchema },
});

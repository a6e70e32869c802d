import { z } from "zod";
import { directionTypeBearing } from "@/lib/kernel/direction-type";
import { phonePattern } from "@/lib/kernel/phone-pattern";
import { compassBearing } from "./compass";
import type { GeometryKind } from "./import-geometry";
import { type JudgedCells, judgeCamera } from "./judge-camera";
import { roadClass } from "./road-class";

/** Cells of a file are text; an empty cell, `NA` and `null` are no value. */
const text = (max: number) => z.string().trim().max(max);
const number = (low: number, high: number) => z.string().trim().transform(Number).pipe(z.number().min(low).max(high));
const whole = (low: number, high: number) => z.string().trim().transform(Number).pipe(z.int().min(low).max(high));
const day = z
  .string()
  .trim()
  .regex(/^\d{4}-\d{2}-\d{2}/)
  .transform((value) => value.slice(0, 10))
  .pipe(z.iso.date());
/** A date alone means midnight in China; a time without a zone is China's. */
const moment = z
  .string()
  .trim()
  .transform((value) => new Date(/^\d{4}-\d{2}-\d{2}$/.test(value) ? `${value}T00:00+08:00` : withZone(value)))
  .pipe(z.date())
  .transform((date) => date.toISOString());
const yes = z.string().transform((value) => /^(1|true|yes|y|是)$/i.test(value.trim()));

const withZone = (value: string): string =>
  /(z|[+-]\d{2}:?\d{2})$/i.test(value) ? value : `${value.replace(" ", "T")}+08:00`;

const road = z.string().transform((value, context) => {
  const known = roadClass(value);
  if (known === null) context.addIssue({ code: "custom", message: `unknown road class ${value}` });
  return known ?? z.NEVER;
});

const bearing = z.string().transform((value, context) => {
  const degrees = compassBearing(value);
  if (degrees === null) context.addIssue({ code: "custom", message: `no direction: ${value}` });
  return degrees ?? z.NEVER;
});

/** The words of camera lists; GB/T 28181 writes ON and OFF. */
const cameraStatus = z.string().transform((value, context) => {
  const word = value.trim();
  if (/^(on|online|1|在线|正常)$/i.test(word)) return "online";
  if (/^(off|offline|0|离线|故障)$/i.test(word)) return "offline";
  if (/^(maintenance|检修|维修)$/i.test(word)) return "maintenance";
  context.addIssue({ code: "custom", message: `no status: ${value}` });
  return z.NEVER;
});

export interface ImportLayer {
  geometry: GeometryKind;
  /** The layer speaks of persons or of what persons reported: a refused column must not even be in the file. */
  aboutPersons: boolean;
  /** Target fields; a field of the file is read only when it is mapped. Optional ones may be left out or empty. */
  fields: z.ZodObject;
  /** Looks at a record before its fields are checked: for what is odd without being wrong. */
  judge?: (cells: Readonly<Record<string, string>>) => JudgedCells;
}

const layer = (geometry: GeometryKind, aboutPersons: boolean, shape: z.ZodRawShape): ImportLayer => ({
  geometry,
  aboutPersons,
  fields: z.object(shape),
});

export const importLayers = {
  grids: layer("polygon", false, {
    code: text(15).regex(/^\d{12}(?!000)\d{3}$/),
    name: text(80).min(1),
    kind: z.enum(["comprehensive", "exclusive"]).optional(),
    leader: text(40).optional(),
    street: text(80).optional(),
    community: text(80).optional(),
  }),
  buildings: layer("polygon", false, {
    id: text(80).optional(),
    kind: text(40).optional(),
    name: text(120).optional(),
    address: text(200).optional(),
    floors: number(0, 300).transform(Math.round).optional(),
    height: number(0, 1000).optional(),
  }),
  roads: layer("line", false, {
    class: road,
    name: text(120).optional(),
    oneway: yes.optional(),
    bridge: yes.optional(),
    width: number(0.5, 100).optional(),
  }),
  households: layer("point", true, {
    stairwell: whole(1, 99).optional(),
    floor: whole(-5, 300),
    room: text(20).min(1),
    tenancy: z.enum(["owner", "rental", "vacant"]).optional(),
    name: text(40).optional(),
    phone: text(20).regex(phonePattern).optional(),
    idNumber: text(18)
      .regex(/^\d{17}[\dXx]$/)
      .optional(),
    age0to6: whole(0, 30).optional(),
    age7to17: whole(0, 30).optional(),
    age18to59: whole(0, 60).optional(),
    age60to79: whole(0, 30).optional(),
    age80up: whole(0, 30).optional(),
    lastVisit: day.optional(),
  }),
  cameras: {
    ...layer("point", false, {
      code: text(20).optional(),
      name: text(120).optional(),
      bearing: bearing.optional(),
      /** GB/T 28181 code 1–8, where a list has no degrees. */
      directionType: whole(1, 8).transform(directionTypeBearing).optional(),
      fov: number(1, 360).optional(),
      range: number(1, 2000).optional(),
      height: number(0, 200).optional(),
      ptzType: whole(1, 7).optional(),
      positionType: whole(1, 10).optional(),
      indoor: yes.optional(),
      status: cameraStatus.optional(),
      owner: text(120).optional(),
      purpose: text(200).optional(),
      filingNumber: text(60).optional(),
      filedOn: day.optional(),
      inUseSince: day.optional(),
      retentionDays: whole(30, 365).optional(),
      sign: yes.optional(),
    }),
    judge: judgeCamera,
  },
  hazards: layer("point", false, {
    kind: text(40).min(1),
    level: z.enum(["general", "major"]).optional(),
    title: text(200).min(1),
    description: text(4000).optional(),
    address: text(200).optional(),
    responsible: text(120).optional(),
    foundAt: moment,
    dueOn: day.optional(),
  }),
  incidents: layer("point", true, {
    number: text(40).min(1).optional(),
    category: text(5).regex(/^\d{5}$/),
    severity: whole(1, 4).optional(),
    description: text(4000).min(1),
    address: text(200).optional(),
    source: z
      .enum([
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
      ])
      .optional(),
    reportedAt: moment,
    closedAt: moment.optional(),
  }),
} as const satisfies Record<string, ImportLayer>;

export type ImportLayerName = keyof typeof importLayers;

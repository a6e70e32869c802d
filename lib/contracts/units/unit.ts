import { z } from "zod";
import { unitKinds } from "@/lib/incidents/dispatch/unit-kind";
import { dayField, idField, lineField, positionField } from "../fields";
import { departmentCodeField, userIdField } from "../users/user";

/** A pattern of the week, local time; an end no later than the beginning lies on the next day. */
export const shiftSchema = z.strictObject({
  name: lineField(1, 40),
  /** Days it begins on, 1 Monday … 7 Sunday. */
  weekdays: z.string().regex(/^[1-7]{1,7}$/, "must be digits 1 to 7"),
  fromMinute: z.int().min(0).max(1439),
  toMinute: z.int().min(0).max(1440),
  validFrom: dayField,
  validTo: dayField.nullable(),
});

export const unitSchema = z.object({
  id: idField,
  kind: z.enum(unitKinds),
  name: z.string(),
  nameEn: z.string(),
  areaCode: z.string(),
  departmentCode: z.string().nullable(),
  skills: z.array(z.string()),
  /** Now. */
  duty: z.enum(["on", "off", "unknown"]),
  shifts: z.array(shiftSchema),
  /** Of the roster; `If-Match` of its change. */
  revision: z.int(),
  /** Of what the administrator says of it; `If-Match` of a change or of its retirement. */
  entryRevision: z.int(),
  /** It stays for what it has done, and nothing more is given to it. */
  retired: z.boolean(),
  /** Where it last checked in; the place before that is not kept. */
  position: positionField.nullable(),
  checkedInAt: z.string().nullable(),
});

const MOST_SKILLS = 200;

/** What may be changed of a unit; whose it is stays, as its cases and check-ins are kept by that. */
export const unitEntrySchema = z.strictObject({
  name: lineField(1, 60),
  nameEn: lineField(1, 60),
  /** What it answers for. */
  areaCode: z.string().regex(/^\d{6}(\d{3}(\d{3}(\d{3})?)?)?$/, "must be an area code of 6, 9, 12 or 15 digits"),
  /** Classes (2 digits) and sub-classes (5) it is trained and equipped for. */
  skills: z.array(z.string().regex(/^\d{2}(\d{3})?$/, "must be a class of 2 or 5 digits")).max(MOST_SKILLS),
});

export type UnitEntry = z.output<typeof unitEntrySchema>;

export const newUnitSchema = z.strictObject({
  kind: z.enum(unitKinds),
  /** Of a crew or a station. */
  departmentCode: departmentCodeField.nullable(),
  /** Of a grid leader. */
  userId: userIdField.nullable(),
  ...unitEntrySchema.shape,
});

export type NewUnit = z.output<typeof newUnitSchema>;

export type UnitAnswer = z.infer<typeof unitSchema>;

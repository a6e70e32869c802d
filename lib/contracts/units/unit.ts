import { z } from "zod";
import { unitKinds } from "@/lib/incidents/dispatch/unit-kind";
import { dayField, idField, lineField, positionField } from "../fields";

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
  /** Where it last checked in; the place before that is not kept. */
  position: positionField.nullable(),
  checkedInAt: z.string().nullable(),
});

export type UnitAnswer = z.infer<typeof unitSchema>;

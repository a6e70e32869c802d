import { z } from "zod";
import { calendarDayKinds } from "@/lib/incidents/calendar-edition";
import { endpoint } from "../endpoint";
import { dayField, lineField } from "../fields";
import { noBody, noParams, noQuery } from "../nothing";

const MOST_DAYS = 800;
const MOST_SPANS = 6;

const calendarDaySchema = z.strictObject({
  day: dayField,
  kind: z.enum(calendarDayKinds),
  name: lineField(1, 40),
});

const spanSchema = z.tuple([z.int().min(0).max(1439), z.int().min(1).max(1440)]);

const editionSchema = z.strictObject({
  validFrom: dayField,
  /** Minutes after local midnight, in order, without overlap. */
  workingMinutes: z.array(spanSchema).min(1).max(MOST_SPANS),
  /** Days that differ from Monday to Friday. */
  days: z.array(calendarDaySchema).max(MOST_DAYS),
});

const calendarSchema = z.object({
  id: z.string(),
  name: z.string(),
  nameEn: z.string(),
  /** The oldest first; each holds until the next. */
  editions: z.array(editionSchema),
});

export type WorkCalendarAnswer = z.infer<typeof calendarSchema>;

const answer = z.object({ items: z.array(calendarSchema) });
const ofCalendar = z.strictObject({ id: z.string().regex(/^[a-z0-9][a-z0-9-]{0,39}$/) });

export const listWorkCalendarsEndpoint = endpoint({
  method: "GET",
  path: "/api/work-calendars",
  summary: "Working hours, holidays and adjusted workdays, with every edition",
  access: ["commander", "admin"],
  params: noParams,
  query: noQuery,
  body: noBody,
  success: { status: 200, schema: answer },
});

export const publishCalendarEndpoint = endpoint({
  method: "POST",
  path: "/api/work-calendars/{id}/editions",
  summary: "Give out a new edition of a calendar from a day to come; one that begins on the same day is replaced",
  access: ["admin"],
  params: ofCalendar,
  query: noQuery,
  body: editionSchema,
  success: { status: 201, schema: answer },
});

export const withdrawCalendarEndpoint = endpoint({
  method: "POST",
  path: "/api/work-calendars/{id}/withdrawals",
  summary: "Take back an edition that has not begun",
  access: ["admin"],
  params: ofCalendar,
  query: noQuery,
  body: z.strictObject({ validFrom: dayField }),
  success: { status: 200, schema: answer },
});

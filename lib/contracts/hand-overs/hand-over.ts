import { z } from "zod";
import { incidentStatuses } from "@/lib/incidents/incident-status";
import { areaCodeField, idField, lineField, textField } from "../fields";

/** A district, a street or a community: what one desk hands over. */
export const handOverAreaField = areaCodeField.min(6).max(12);

const countSchema = z.int().nonnegative();
const loadSchema = z.object({ open: countSchema, late: countSchema, severe: countSchema, suspended: countSchema });

/** What the program counted, at one moment. */
export const handOverFactsSchema = z.object({
  at: z.string(),
  total: loadSchema,
  /** One level below the note's area; those without an open case are left out. */
  areas: z.array(loadSchema.extend({ code: z.string(), name: z.string(), nameEn: z.string() })),
  /** Severe cases that nobody has acknowledged. */
  alarms: z.array(
    z.object({
      incidentId: idField,
      number: z.string(),
      description: z.string(),
      severity: z.int(),
      drill: z.boolean(),
      raisedAt: z.string(),
    }),
  ),
  drills: z.array(z.object({ startedAt: z.string(), startedBy: z.string(), note: z.string() })),
  feeds: z.object({
    /** When the newest report came in; null: none ever did. */
    lastReportAt: z.string().nullable(),
    devices: countSchema,
    /** Alarm devices that have not been heard of for longer than they promise. */
    silent: z.array(z.object({ name: z.string(), lastSeenAt: z.string().nullable() })),
  }),
});

export type HandOverFacts = z.infer<typeof handOverFactsSchema>;

/** A case the next shift is asked to watch. */
export const watchedCaseSchema = z.object({
  incident: idField,
  number: z.string(),
  description: z.string(),
  severity: z.int(),
  remark: z.string(),
  /** When the note was written, and now. */
  statusThen: z.enum(incidentStatuses),
  status: z.enum(incidentStatuses),
  dueAt: z.string().nullable(),
});

export type WatchedCase = z.infer<typeof watchedCaseSchema>;

const MOST_WATCHED = 30;

/** What its writer says. */
export const handOverWordsSchema = z.strictObject({
  /** `2026-11-29 白班`. */
  shift: lineField(1, 40),
  text: textField(0, 4000),
  watched: z.array(z.strictObject({ incident: idField, remark: lineField(0, 200).default("") })).max(MOST_WATCHED),
});

export type HandOverWords = z.output<typeof handOverWordsSchema>;

export const handOverSummarySchema = z.object({
  id: idField,
  areaCode: z.string(),
  areaName: z.string(),
  areaNameEn: z.string(),
  shift: z.string(),
  writtenAt: z.string(),
  writtenBy: z.string(),
  /** When its words were mended. */
  changedAt: z.string().nullable(),
  acknowledgedAt: z.string().nullable(),
  acknowledgedBy: z.string().nullable(),
  open: countSchema,
  late: countSchema,
  watching: countSchema,
  /** What the reader may do. */
  mayAmend: z.boolean(),
  mayAcknowledge: z.boolean(),
  revision: z.int(),
});

export type HandOverSummary = z.infer<typeof handOverSummarySchema>;

export const handOverSchema = handOverSummarySchema.extend({
  text: z.string(),
  facts: handOverFactsSchema,
  watched: z.array(watchedCaseSchema),
});

export type HandOver = z.infer<typeof handOverSchema>;

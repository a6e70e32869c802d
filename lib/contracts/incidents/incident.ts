import { z } from "zod";
import { caseOperations } from "@/lib/incidents/case-operation";
import { limitUnits } from "@/lib/incidents/deadline";
import { deadlineStages } from "@/lib/incidents/deadline-rule";
import { dispatchKinds } from "@/lib/incidents/dispatch/dispatch-kind";
import { incidentActions } from "@/lib/incidents/incident-action";
import { incidentSources } from "@/lib/incidents/incident-source";
import { incidentStatuses } from "@/lib/incidents/incident-status";
import { needs } from "@/lib/incidents/transition-table";
import { idField, positionField } from "../fields";
import { photoSchema } from "../photos/photo";
import { mediationSchema } from "./mediation";
import { suggestionReasonSchema } from "./suggestion-reason";

/** 5 digits, class and sub-class (GB/T 30428.2): `01002` 暴露垃圾. */
export const categoryField = z.string().regex(/^\d{5}$/, "must be class and sub-class, 5 digits");

/** 1 一般 general · 2 较大 larger · 3 重大 major · 4 特大 critical */
export const severityField = z.int().min(1).max(4);

export const incidentSchema = z.object({
  id: idField,
  number: z.string(),
  category: z.string(),
  severity: z.int(),
  status: z.enum(incidentStatuses),
  source: z.enum(incidentSources),
  description: z.string(),
  address: z.string(),
  gridCode: z.string(),
  position: positionField,
  departmentCode: z.string().nullable(),
  /** Name of the unit or person the case is with. */
  assignee: z.string().nullable(),
  reportedAt: z.string(),
  registeredAt: z.string().nullable(),
  /** The running limit: since when it runs (pauses left out) and when it ends; null where none runs. */
  dueFrom: z.string().nullable(),
  dueAt: z.string().nullable(),
  closedAt: z.string().nullable(),
  /** Practised, not happened. */
  drill: z.boolean(),
  revision: z.int(),
});

export type Incident = z.infer<typeof incidentSchema>;

const allowedActionSchema = z.object({
  action: z.enum(incidentActions),
  needs: z.array(z.enum(needs)),
});

/** More time, as it is asked for and granted. */
export const extensionSchema = z.strictObject({ amount: z.int().min(1).max(999), unit: z.enum(limitUnits) });

export type Extension = z.infer<typeof extensionSchema>;

const caseLimitSchema = z.object({
  stage: z.enum(deadlineStages),
  /** Limits of one stage in their order; the last ends the stage. */
  step: z.int(),
  /** What has to be done by then; empty where the stage has one limit. */
  name: z.string(),
  nameEn: z.string(),
  amount: z.int(),
  unit: z.enum(limitUnits),
  dueAt: z.string().nullable(),
  reachedAt: z.string().nullable(),
});

export type CaseLimitView = z.infer<typeof caseLimitSchema>;

export const timelineEntrySchema = z.object({
  seq: z.int(),
  at: z.string(),
  action: z.string(),
  fromStatus: z.string().nullable(),
  toStatus: z.string(),
  actor: z.string(),
  note: z.string(),
});

export type TimelineEntry = z.infer<typeof timelineEntrySchema>;

export const calledUnitSchema = z.object({
  name: z.string(),
  part: z.enum(["lead", "assist"]),
  kind: z.enum([...dispatchKinds, "called"]),
  calledAt: z.string(),
  calledBy: z.string(),
  /** When it checked in at the place. */
  arrivedAt: z.string().nullable(),
  /** When the case was taken from it again. */
  releasedAt: z.string().nullable(),
  /** Why this one, with the figures of the moment. */
  why: z.array(suggestionReasonSchema),
  /** It is the reader's own and has not checked in yet. */
  mayCheckIn: z.boolean(),
});

export type CalledUnit = z.infer<typeof calledUnitSchema>;

const relatedCaseSchema = z.object({
  id: idField,
  number: z.string(),
  category: z.string(),
  description: z.string(),
  status: z.enum(incidentStatuses),
  dueAt: z.string().nullable(),
});

export type RelatedCase = z.infer<typeof relatedCaseSchema>;

const mergedCaseSchema = z.object({ id: idField, number: z.string(), description: z.string(), revision: z.int() });

export type MergedCase = z.infer<typeof mergedCaseSchema>;

export const incidentDetailSchema = incidentSchema.extend({
  timeline: z.array(timelineEntrySchema),
  photos: z.array(photoSchema),
  /** The command centre asked for a photo of the finished work. */
  photoRequired: z.boolean(),
  /** The case that this one was merged into. */
  duplicateOf: idField.nullable(),
  /** The cases that were merged into this one; told to who may take that back, else empty. */
  duplicates: z.array(mergedCaseSchema),
  /** The case that this one is a part of, and its own parts; as far as the reader may see them. */
  parent: relatedCaseSchema.nullable(),
  parts: z.array(relatedCaseSchema),
  allowedOperations: z.array(z.enum(caseOperations)),
  /** The local day whose rules the case keeps. */
  rulesOn: z.string(),
  /** All its limits in the order of the loop; null times: not begun. */
  limits: z.array(caseLimitSchema),
  /** Since when the clock stands still. */
  stoppedAt: z.string().nullable(),
  /** The step of the handling that this user may mark as reached now. */
  milestone: z.int().nullable(),
  /** More time that was asked for and is not decided on. */
  extensionAsked: extensionSchema.nullable(),
  /** Units the case was given to or called to, the first called first. */
  units: z.array(calledUnitSchema),
  allowedActions: z.array(allowedActionSchema),
  /** A severe case waits for the command centre's acknowledgement; null where none is needed or the role is not told. */
  alarm: z
    .object({
      raisedAt: z.string(),
      acknowledgedAt: z.string().nullable(),
      acknowledgedBy: z.string().nullable(),
      step: z.int(),
      nextAt: z.string().nullable(),
    })
    .nullable(),
  /** The unit of a thematic layer that answered for it on the day it was registered; null where its class goes to none. */
  answering: z
    .object({
      layer: z.string(),
      layerEn: z.string(),
      code: z.string(),
      name: z.string(),
      nameEn: z.string(),
      department: z.string().nullable(),
      departmentEn: z.string().nullable(),
      worker: z.string().nullable(),
      on: z.string(),
    })
    .nullable(),
  /** How the dispute is mediated; null where the case is none. */
  mediation: mediationSchema.nullable(),
  /** Masked; null when nobody left a contact or the role may not know. */
  reporter: z.object({ name: z.string(), phone: z.string() }).nullable(),
});

export type IncidentDetail = z.infer<typeof incidentDetailSchema>;

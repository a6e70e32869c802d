import { z } from "zod";
import { idField } from "../fields";

export const notificationKinds = ["severe", "escalation", "rule", "hand-over"] as const;
export type NotificationKind = (typeof notificationKinds)[number];

export const notifiedRoles = ["commander", "leader", "grid_leader"] as const;
export type NotifiedRole = (typeof notifiedRoles)[number];

/** What the words are made of; which of them are there depends on the kind. */
export const notificationDataSchema = z.object({
  number: z.string().optional(),
  description: z.string().optional(),
  category: z.string().optional(),
  severity: z.int().optional(),
  /** Name of the rung, of the rule, or of the shift. */
  name: z.string().optional(),
  nameEn: z.string().optional(),
  step: z.int().optional(),
  trigger: z.string().optional(),
  count: z.int().optional(),
  minutes: z.int().optional(),
  /** The note of a hand-over. */
  handOver: idField.optional(),
});

export const notificationSchema = z.object({
  id: idField,
  at: z.string(),
  kind: z.enum(notificationKinds),
  gridCode: z.string(),
  incidentId: idField.nullable(),
  isDrill: z.boolean(),
  data: notificationDataSchema,
  read: z.boolean(),
});

export type Notification = z.infer<typeof notificationSchema>;

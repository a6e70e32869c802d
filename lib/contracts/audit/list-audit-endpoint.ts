import { z } from "zod";
import { endpoint } from "../endpoint";
import { idField, instantField, lineField } from "../fields";
import { noBody, noParams } from "../nothing";
import { cursorField, limitField, pageOf } from "../paging";
import { auditEntrySchema } from "./audit-entry";

/** Time with microseconds, chain, number: where the page before ended. */
const auditCursorKey = z.tuple([
  z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$/),
  z.string().regex(/^\d{1,3}$/),
  idField,
]);

export const listAuditEndpoint = endpoint({
  method: "GET",
  path: "/api/audit",
  summary: "The audit log, newest first: auditors all of it, everybody else their own acts",
  access: "signed-in",
  params: noParams,
  query: z.strictObject({
    userId: lineField(1, 100).optional(),
    action: lineField(1, 100).optional(),
    subjectKind: lineField(1, 100).optional(),
    subjectId: lineField(1, 100).optional(),
    since: instantField.optional(),
    until: instantField.optional(),
    limit: limitField,
    cursor: cursorField(auditCursorKey).optional(),
  }),
  body: noBody,
  success: { status: 200, schema: pageOf(auditEntrySchema) },
});

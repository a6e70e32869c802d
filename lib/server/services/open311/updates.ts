import { createHash } from "node:crypto";
import { updateForm, updatesQuery } from "@/lib/contracts/open311/open311-arguments";
import { open311Updates, updateId } from "@/lib/contracts/open311/open311-updates";
import { updateMeaning } from "@/lib/contracts/open311/update-meaning";
import { fail, ok } from "@/lib/kernel/result";
import { listOpen311Changes } from "@/lib/server/db/queries/open311/list-open311-changes";
import { scopeParts } from "@/lib/server/db/queries/scope-parts";
import { inTransaction } from "@/lib/server/db/tx";
import { parseInput } from "@/lib/server/http/parse-input";
import { commentIncident } from "../incidents/comment-incident";
import { readIncident } from "../incidents/read-incident";
import { stepIncident } from "../incidents/step-incident";
import { keyHolder } from "./key-holder";
import type { Open311Operation } from "./open311-call";

/** Departments have their cases' state in the list of requests; the timeline of others is closed to them. */
const followers = ["commander", "grid_leader", "leader"] as const;
const writers = ["commander", "department", "grid_leader"] as const;

/** Which cases came into which state in a time. */
export const listUpdates: Open311Operation = async ({ actor, given, language }) => {
  const holder = keyHolder(actor, followers);
  if (!holder.ok) return holder;
  const query = await parseInput(updatesQuery, given, "invalid-parameter", "query");
  if (!query.ok) return query;
  return inTransaction(
    holder.value,
    async (tx) => {
      const parts = await scopeParts(tx, query.value.area);
      const changes = parts.length === 0 ? [] : await listOpen311Changes(tx, { ...query.value, parts });
      return ok(open311Updates(changes, language));
    },
    { readOnly: true },
  );
};

/** Takes an update as what the caller may do with the case now: a step of the loop, or words. */
export const takeUpdate: Open311Operation = async ({ actor, given, files }) => {
  const holder = keyHolder(actor, writers);
  if (!holder.ok) return holder;
  if (files.length > 0) return fail("invalid-body", { field: "media", details: { reason: "updates take no photos" } });
  const form = await parseInput(updateForm, given, "invalid-body", "form");
  if (!form.ok) return form;
  const { id } = form.value;
  // What is meant makes it the same update, not what else stands in the form.
  const fingerprint = createHash("sha256").update(JSON.stringify(form.value)).digest();
  const once = { idempotencyKey: keyOf(form.value.updateId, id), fingerprint };
  const meaning = updateMeaning(form.value, holder.value.role);
  if (meaning.kind === "words") {
    if (meaning.text === "") return fail("invalid-body", { field: "description" });
    const told = await commentIncident(holder.value, { id, text: meaning.text }, once);
    return told.ok ? ok(taken(id, told.value.revision)) : told;
  }
  const seen = await readIncident(holder.value, id);
  if (!seen.ok) return seen;
  const { action, note } = meaning;
  const step = await stepIncident(holder.value, { id, revision: seen.value.revision, step: { action, note } }, once);
  return step.ok ? ok(taken(id, step.value.revision)) : step;
};

const taken = (id: string, revision: number) => ({
  root: "service_request_updates" as const,
  value: [{ update_id: updateId(id, revision), service_request_id: id }],
});

/** The sender's own id of an update makes a repetition one and the same. */
const keyOf = (updateId: string | undefined, incidentId: string): string | null =>
  updateId === undefined ? null : createHash("sha256").update(`open311 ${incidentId} ${updateId}`).digest("base64url");

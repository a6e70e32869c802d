import { createHash } from "node:crypto";
import type { z } from "zod";
import type { Actor } from "@/lib/access/actor";
import { publicId, requestForm } from "@/lib/contracts/open311/open311-arguments";
import { open311Reported } from "@/lib/contracts/open311/open311-requests";
import { serviceName } from "@/lib/contracts/open311/open311-services";
import { fail, ok, type Result } from "@/lib/kernel/result";
import { parseInput } from "@/lib/server/http/parse-input";
import { createIncident } from "../incidents/create-incident";
import type { Once } from "../once";
import { uploadPhoto } from "../photos/upload-photo";
import { publicCategories } from "../public/public-categories";
import { reportPublicly } from "../public/report-publicly";
import { keyHolder } from "./key-holder";
import type { Open311Call, Open311Operation } from "./open311-call";

const reporters = ["commander", "grid_leader"] as const;

type Report = z.output<typeof requestForm>;

/** Takes a report: with a key into the key's scope, without one as any resident's, within the same limits. */
export const reportRequest: Open311Operation = async (call) => {
  const form = await parseInput(requestForm, call.given, "invalid-body", "form");
  if (!form.ok) return form;
  const categories = await publicCategories();
  if (!categories.ok) return categories;
  const service = categories.value.find(({ code }) => code === form.value.category);
  if (!service) return fail("unknown-category", { field: "category" });
  const report = { ...form.value, description: form.value.description || serviceName(service, call.language) };
  const made = call.actor === null ? await withoutKey(call, report) : await withKey(call, call.actor, report);
  if (!made.ok) return made;
  const { id, number } = made.value;
  return ok({ root: "service_requests", value: [open311Reported(id, number, call.language)] });
};

interface Made {
  id: string;
  number: string;
}

async function withoutKey(call: Open311Call, report: Report): Promise<Result<Made>> {
  if (call.files.length > 0)
    return fail("forbidden", { field: "media", details: { reason: "photos need an api_key" } });
  const made = await reportPublicly(report, call);
  return made.ok ? ok({ id: publicId(made.value.number, made.value.code), number: made.value.number }) : made;
}

/** What a program of another body sends was written there by somebody: it is verified before it is registered. */
async function withKey(call: Open311Call, actor: Actor, report: Report): Promise<Result<Made>> {
  const holder = keyHolder(actor, reporters);
  if (!holder.ok) return holder;
  const photos: string[] = [];
  for (const [index, file] of call.files.entries()) {
    const photo = await uploadPhoto(actor, file, ofPhoto(call, index));
    if (!photo.ok) return photo;
    photos.push(photo.value.id);
  }
  return createIncident(actor, { ...report, severity: 1, source: "open311", photos, drill: false }, call);
}

/** A report that comes again finds its photos again. */
const ofPhoto = ({ idempotencyKey, fingerprint }: Once, index: number): Once => ({
  idempotencyKey:
    idempotencyKey === null
      ? null
      : createHash("sha256").update(`${idempotencyKey} photo ${index}`).digest("base64url"),
  fingerprint,
});

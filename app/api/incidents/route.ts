import { createIncidentEndpoint } from "@/lib/contracts/incidents/create-incident-endpoint";
import { listIncidentsEndpoint } from "@/lib/contracts/incidents/list-incidents-endpoint";
import { ok } from "@/lib/kernel/result";
import { answered } from "@/lib/server/http/answered";
import { revisionTag } from "@/lib/server/http/revision-tag";
import { route } from "@/lib/server/http/route";
import { createIncident } from "@/lib/server/services/incidents/create-incident";
import { listIncidents } from "@/lib/server/services/incidents/list-incidents";

export const GET = route(listIncidentsEndpoint, async ({ actor, query }) =>
  answered(await listIncidents(actor, query)),
);

export const POST = route(createIncidentEndpoint, async ({ actor, body, ...once }) => {
  const created = await createIncident(actor, body, once);
  if (!created.ok) return created;
  const { id, revision } = created.value;
  return ok({ body: created.value, headers: { location: `/api/incidents/${id}`, etag: revisionTag(revision) } });
});

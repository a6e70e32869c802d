import { revealReporterEndpoint } from "@/lib/contracts/incidents/reveal-reporter-endpoint";
import { answered } from "@/lib/server/http/answered";
import { route } from "@/lib/server/http/route";
import { revealReporter } from "@/lib/server/services/incidents/reveal-reporter";

export const POST = route(revealReporterEndpoint, async ({ actor, params, body }) =>
  answered(await revealReporter(actor, { id: params.id, reason: body.reason })),
);

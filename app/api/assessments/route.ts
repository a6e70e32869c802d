import { readAssessmentEndpoint } from "@/lib/contracts/assessments/read-assessment-endpoint";
import { answered } from "@/lib/server/http/answered";
import { route } from "@/lib/server/http/route";
import { readAssessment } from "@/lib/server/services/assessments/read-assessment";

export const GET = route(readAssessmentEndpoint, async ({ actor, query }) =>
  answered(await readAssessment(actor, query)),
);

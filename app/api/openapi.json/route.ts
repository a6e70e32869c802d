import { endpoints } from "@/lib/contracts/endpoints";
import { readOpenapiEndpoint } from "@/lib/contracts/openapi/read-openapi-endpoint";
import { openapiDocument } from "@/lib/contracts/openapi-document";
import { ok } from "@/lib/kernel/result";
import { route } from "@/lib/server/http/route";
import program from "@/package.json";

export const GET = route(readOpenapiEndpoint, () =>
  Promise.resolve(ok({ body: openapiDocument(endpoints, program.version) })),
);

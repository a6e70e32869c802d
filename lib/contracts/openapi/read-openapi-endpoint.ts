import { z } from "zod";
import { endpoint } from "../endpoint";
import { noBody, noParams, noQuery } from "../nothing";

export const readOpenapiEndpoint = endpoint({
  method: "GET",
  path: "/api/openapi.json",
  summary: "This contract as OpenAPI 3.1",
  access: "public",
  params: noParams,
  query: noQuery,
  body: noBody,
  success: { status: 200, schema: z.looseObject({ openapi: z.literal("3.1.0") }) },
});

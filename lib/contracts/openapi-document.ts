import { z } from "zod";
import { errorCodes } from "@/lib/kernel/error-codes";
import type { Endpoint } from "./endpoint";

export type AnyEndpoint = Endpoint<z.ZodType, z.ZodType, z.ZodType>;

type Json = Record<string, unknown>;

/** The contract as OpenAPI 3.1, whose schemas are JSON Schema 2020-12, made from what the routes really parse. */
export function openapiDocument(endpoints: readonly AnyEndpoint[], version: string): Json {
  const paths: Record<string, Json> = {};
  for (const definition of endpoints) {
    const path = (paths[definition.path] ??= {});
    path[definition.method.toLowerCase()] = operation(definition);
  }
  return {
    openapi: "3.1.0",
    info: { title: "方格 Fangge", version, license: { name: "AGPL-3.0-or-later", identifier: "AGPL-3.0-or-later" } },
    servers: [{ url: "/" }],
    paths,
    components: { schemas: { Problem: problemSchema }, securitySchemes },
  };
}

function operation(definition: AnyEndpoint): Json {
  const { access, summary, success, method, body } = definition;
  return {
    operationId: operationId(definition),
    summary,
    "x-roles": access,
    security: access === "public" ? [] : [{ session: [] }, { token: [] }],
    parameters: [
      ...parameters(definition.params, "path"),
      ...parameters(definition.query, "query"),
      ...headerParameters(definition),
    ],
    ...(method === "GET" || body instanceof z.ZodUndefined
      ? {}
      : { requestBody: { required: true, content: bodyContent(definition) } }),
    responses: {
      [success.status]: {
        description: "Success",
        ...(success.status === 204
          ? {}
          : {
              content: { [success.mediaType ?? "application/json"]: { schema: jsonSchema(success.schema, "output") } },
            }),
      },
      default: {
        description: "Problem (RFC 9457)",
        content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
      },
    },
  };
}

const bodyContent = ({ body, bodyMediaTypes }: AnyEndpoint): Json =>
  bodyMediaTypes
    ? Object.fromEntries(bodyMediaTypes.map((mediaType) => [mediaType, {}]))
    : { "application/json": { schema: jsonSchema(body, "input") } };

/** `GET /api/grids/{code}/stats` → `get_grids_code_stats` */
const operationId = ({ method, path }: AnyEndpoint): string =>
  [method.toLowerCase(), ...path.split(/\W+/).filter((part) => part !== "" && part !== "api")].join("_");

function parameters(schema: z.ZodType, place: "path" | "query"): Json[] {
  if (!(schema instanceof z.ZodObject)) return [];
  const shape = jsonSchema(schema, "input");
  const required = new Set((shape.required as string[] | undefined) ?? []);
  return Object.entries((shape.properties as Record<string, Json> | undefined) ?? {}).map(([name, property]) => ({
    name,
    in: place,
    required: place === "path" || required.has(name),
    schema: property,
  }));
}

function headerParameters({ needsIfMatch, idempotent }: AnyEndpoint): Json[] {
  const header = (name: string, required: boolean) => ({ name, in: "header", required, schema: { type: "string" } });
  return [
    ...(needsIfMatch ? [header("If-Match", true)] : []),
    ...(idempotent ? [header("Idempotency-Key", false)] : []),
  ];
}

/** What JSON Schema cannot say (a transform's output) is left open rather than refused. */
function jsonSchema(schema: z.ZodType, io: "input" | "output"): Json {
  const { $schema: _dialect, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: "any" });
  return rest;
}

const problemSchema = {
  type: "object",
  required: ["type", "title", "status", "code"],
  properties: {
    type: { type: "string" },
    title: { type: "string" },
    status: { type: "integer" },
    code: { enum: Object.keys(errorCodes) },
    field: { type: "string", description: "Path of the input at fault, e.g. `position` or `changes[2].bearing`" },
  },
};

const securitySchemes = {
  session: { type: "apiKey", in: "cookie", name: "__Host-fangge" },
  token: { type: "http", scheme: "bearer" },
};

import type { z } from "zod";
import type { Role } from "@/lib/access/role";

export type AccessRule = "public" | "signed-in" | readonly Role[];

/**
 * One call of the HTTP contract: what the route parses, who may call it, what it answers.
 * Routes, the OpenAPI document and the role × endpoint test all read the same object.
 */
export interface Endpoint<
  Params extends z.ZodType,
  Query extends z.ZodType,
  Body extends z.ZodType,
  Answer extends z.ZodType = z.ZodType,
  Access extends AccessRule = AccessRule,
  NeedsIfMatch extends boolean = boolean,
> {
  method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  /** OpenAPI form, e.g. `/api/incidents/{id}`. */
  path: `/${string}`;
  summary: string;
  /** `public` needs no session; `signed-in` any role; else only these roles, others get 403. */
  access: Access;
  params: Params;
  query: Query;
  body: Body;
  /** Largest body read, in bytes; more is answered 413 without reading on. */
  maxBodyBytes?: number;
  /** The body is one file of one of these media types, given to the handler as bytes; JSON unless said. */
  bodyMediaTypes?: readonly string[];
  /** The call takes `If-Match` and is answered 428 without it. */
  needsIfMatch?: NeedsIfMatch;
  /** The call takes `Idempotency-Key`. */
  idempotent?: boolean;
  success: { status: 200 | 201 | 202 | 204; mediaType?: string; schema: Answer };
}

export const endpoint = <
  Params extends z.ZodType,
  Query extends z.ZodType,
  Body extends z.ZodType,
  Answer extends z.ZodType,
  const Access extends AccessRule,
  const NeedsIfMatch extends boolean = false,
>(
  definition: Endpoint<Params, Query, Body, Answer, Access, NeedsIfMatch>,
): Endpoint<Params, Query, Body, Answer, Access, NeedsIfMatch> => definition;

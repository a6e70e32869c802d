import type { z } from "zod";
import type { Actor } from "@/lib/access/actor";
import { type RequestId, requestIdField, requestsQuery } from "@/lib/contracts/open311/open311-arguments";
import type { Open311Record } from "@/lib/contracts/open311/open311-document";
import { open311Followed, open311Request } from "@/lib/contracts/open311/open311-requests";
import { fail, ok, type Result } from "@/lib/kernel/result";
import { listOpen311Cases } from "@/lib/server/db/queries/open311/list-open311-cases";
import { toOpen311Case } from "@/lib/server/db/queries/open311/open311-case-row";
import { scopeParts } from "@/lib/server/db/queries/scope-parts";
import { inTransaction } from "@/lib/server/db/tx";
import { parseInput } from "@/lib/server/http/parse-input";
import { followReport } from "../public/follow-report";
import { keyHolder } from "./key-holder";
import type { Open311Call, Open311Operation } from "./open311-call";
import { serviceNames } from "./services";

const readers = ["commander", "department", "grid_leader", "leader"] as const;

type Query = z.output<typeof requestsQuery>;

interface Requests {
  root: "service_requests";
  value: readonly Open311Record[];
}

/** Cases of the key's scope. Without a key: reports without an account, by ids that hold their follow codes. */
export const listRequests: Open311Operation = async (call) => {
  const query = await parseInput(requestsQuery, call.given, "invalid-parameter", "query");
  return query.ok ? read(call, query.value) : query;
};

/** One of them; what the key may not see is not there. */
export const readRequest: Open311Operation = async (call) => {
  const id = await parseInput(requestIdField, call.id, "not-found", "id");
  if (!id.ok) return fail("not-found", { field: "id" });
  const found = await read(call, { ...requestsQuery.parse({}), ids: [id.value] });
  return found.ok && found.value.value.length === 0 ? fail("not-found", { field: "id" }) : found;
};

/** Ids are given at once, never a token in their place: who asks with what they were given is told it again. */
export const readToken: Open311Operation = async (call) => {
  const found = await readRequest(call);
  return found.ok ? ok({ root: "service_requests", value: [{ token: call.id, service_request_id: call.id }] }) : found;
};

async function read(call: Open311Call, query: Query): Promise<Result<Requests>> {
  const { ids } = query;
  const own = ids?.flatMap((id) => (typeof id === "string" ? [] : [id])) ?? [];
  if (call.actor === null && ids !== undefined && own.length === ids.length) return followed(call, own);
  const holder = keyHolder(call.actor, readers);
  if (!holder.ok) return holder;
  const cases = await casesOf(
    holder.value,
    query,
    ids?.filter((id) => typeof id === "string"),
  );
  if (!cases.ok) return cases;
  const serviceName = await serviceNames(call.language);
  if (!serviceName.ok) return serviceName;
  const naming = { language: call.language, serviceName: serviceName.value };
  return ok({ root: "service_requests", value: cases.value.map((one) => open311Request(one, naming)) });
}

function casesOf(actor: Actor, query: Query, ids: readonly string[] | undefined) {
  return inTransaction(
    actor,
    async (tx) => {
      const parts = await scopeParts(tx, query.area);
      if (parts.length === 0) return ok([]);
      const departmentCode = actor.role === "department" ? actor.departmentCode : null;
      const rows = await listOpen311Cases(tx, { ...query, ids, parts, departmentCode });
      return ok(rows.map((row) => toOpen311Case(row, actor)));
    },
    { readOnly: true },
  );
}

async function followed(
  { address, language }: Open311Call,
  ids: readonly Exclude<RequestId, string>[],
): Promise<Result<Requests>> {
  const serviceName = await serviceNames(language);
  if (!serviceName.ok) return serviceName;
  const records: Open311Record[] = [];
  for (const { id, number, code } of ids) {
    const report = await followReport({ number, code }, address);
    if (report.ok) records.push(open311Followed(id, report.value, { language, serviceName: serviceName.value }));
    else if (report.failure.code !== "not-found") return report;
  }
  return ok({ root: "service_requests", value: records });
}

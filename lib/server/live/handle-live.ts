import type { IncomingMessage, ServerResponse } from "node:http";
import type { Role } from "@/lib/access/role";
import { type LiveTopic, liveTopics } from "@/lib/contracts/live";
import { fail, ok, type Result } from "@/lib/kernel/result";
import { credentialOf } from "../auth/credentials";
import { cachedHolder } from "../auth/session-cache";
import { requestHeaders } from "../http/request-headers";
import { sendProblem } from "../http/send-problem";
import { topicsOf } from "./audience";
import { liveStream } from "./live";

/** `GET /live?topics=&after=`: docs/api.md. */
export async function handleLive(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const headers = requestHeaders(request);
  const credential = credentialOf(headers);
  const holder = await cachedHolder(headers);
  if (!holder || !credential) {
    sendProblem(response, { code: "signed-out" });
    return;
  }
  const { actor } = holder;
  const query = new URLSearchParams((request.url ?? "").split("?")[1] ?? "");
  const topics = readTopics(query.get("topics"), actor.role);
  if (!topics.ok) {
    sendProblem(response, topics.failure);
    return;
  }
  // A browser that reconnects repeats the address it was first given, so the header is the newer of the two.
  const after = readNumber(headers.get("last-event-id") ?? query.get("after"));
  if (!after.ok) {
    sendProblem(response, after.failure);
    return;
  }
  if (request.method === "HEAD") {
    response.end();
    return;
  }
  const opened = await liveStream().open(response, { actor, credential, topics: topics.value }, after.value);
  if (!opened.ok && !response.headersSent) sendProblem(response, opened.failure);
}

/** All that the role may have, or those of the asked that it may; none of them is a refusal. */
function readTopics(text: string | null, role: Role): Result<LiveTopic[]> {
  const names = text === null || text === "" ? liveTopics : text.split(",");
  const asked = liveTopics.filter((topic) => names.includes(topic));
  if (asked.length < new Set(names).size) return fail("invalid-parameter", { field: "topics" });
  const allowed = topicsOf(role).filter((topic) => asked.includes(topic));
  return allowed.length === 0 ? fail("forbidden") : ok(allowed);
}

function readNumber(text: string | null): Result<number | null> {
  if (text === null || text === "") return ok(null);
  return /^\d{1,15}$/.test(text) ? ok(Number(text)) : fail("invalid-parameter", { field: "Last-Event-ID" });
}

import type { ServerResponse } from "node:http";
import type { Failure } from "@/lib/kernel/result";
import { problemDocument } from "./problem-document";

/** Answers an expected failure on node:http. */
export function sendProblem(
  response: ServerResponse,
  failure: Failure,
  moreHeaders: Readonly<Record<string, string>> = {},
): void {
  const { status, headers, body } = problemDocument(failure);
  response.writeHead(status, { ...headers, ...moreHeaders });
  response.end(body);
}

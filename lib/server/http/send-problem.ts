import type { ServerResponse } from "node:http";
import type { Failure } from "@/lib/kernel/result";
import { plainHeaders } from "./plain-headers";
import { problem } from "./problem";

/** Answers a failure on the data plane: the same document as the framework's routes give. */
export async function sendProblem(response: ServerResponse, failure: Failure): Promise<void> {
  const answer = problem(failure);
  response.writeHead(answer.status, { ...plainHeaders, ...Object.fromEntries(answer.headers) });
  response.end(await answer.text());
}

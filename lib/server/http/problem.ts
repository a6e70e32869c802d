import type { Failure } from "@/lib/kernel/result";
import { problemDocument } from "./problem-document";

/** Answers an expected failure in a route of the framework. */
export function problem(failure: Failure): Response {
  const { status, headers, body } = problemDocument(failure);
  return new Response(body, { status, headers });
}

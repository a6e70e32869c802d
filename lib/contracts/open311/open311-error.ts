import { type ErrorCode, errorCodes } from "@/lib/kernel/error-codes";
import type { Failure } from "@/lib/kernel/result";
import type { Open311Document } from "./open311-document";

/** GeoReport v2 knows 400, 403 and 404; others keep theirs. */
function statusOf(code: ErrorCode): number {
  const status = errorCodes[code];
  if (status === 401) return 403;
  if (status === 412 || status === 428) return 409;
  return status === 422 ? 400 : status;
}

/** What the arguments are called here. */
const argumentNames: Readonly<Record<string, string>> = {
  category: "service_code",
  position: "lat and long",
  id: "service_request_id",
  action: "status",
  "Idempotency-Key": "update_id",
};

/** An expected failure as `errors`, with the HTTP status it is answered with. */
export function open311Error({ code, field, details }: Failure): { status: number; document: Open311Document } {
  const status = statusOf(code);
  const what = code.replaceAll("-", " ");
  const where = field === undefined ? "" : `${argumentNames[field] ?? field}: `;
  const why = reasonOf(details);
  return {
    status,
    document: {
      root: "errors",
      value: [{ code: status, description: `${where}${what}${why === undefined ? "" : ` (${why})`}` }],
    },
  };
}

function reasonOf(details: Failure["details"]): string | undefined {
  if (typeof details?.reason === "string") return details.reason;
  const [issue] = Array.isArray(details?.issues) ? (details.issues as { message?: unknown }[]) : [];
  return typeof issue?.message === "string" ? issue.message : undefined;
}

import pino, { type Logger } from "pino";
import { env } from "@/lib/config/env";

/** What may never reach a log, wherever it stands in what is logged. */
const secrets = ["password", "token", "cookie", "authorization", "phone", "idNumber", "contact", "parameters"];

let logger: Logger | undefined;

/** The program's log: JSON lines on standard output, without secrets and contact data. */
export function log(): Logger {
  logger ??= pino({
    level: env().LOG_LEVEL,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: {
      paths: secrets.flatMap((name) => [name, `*.${name}`, `*.*.${name}`, `*.headers["${name}"]`]),
      censor: "…",
    },
    serializers: { err: withoutData },
  });
  return logger;
}

/** PostgreSQL puts the values of a row into `detail`, so an error is logged without it. */
function withoutData(error: unknown): unknown {
  if (!(error instanceof Error)) return { message: String(error) };
  const { name, message, stack } = error;
  const code = "code" in error ? error.code : undefined;
  return { name, message, code, stack, ...(error.cause === undefined ? {} : { cause: withoutData(error.cause) }) };
}

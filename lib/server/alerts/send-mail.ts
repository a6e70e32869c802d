import { createTransport } from "nodemailer";
import { env } from "@/lib/config/env";
import type { Attempted } from "./attempted";

const PERMANENT = 500;

/** Sends one letter through the operator's mail server; the address was checked when it was put in. */
export async function sendMail(
  mail: { to: string; subject: string; text: string; messageId: string },
  timeoutMilliseconds: number,
): Promise<Attempted> {
  const { SMTP_URL, MAIL_FROM } = env();
  if (!SMTP_URL) return { outcome: "mail-not-set-up" };
  const transport = createTransport({
    url: SMTP_URL,
    connectionTimeout: timeoutMilliseconds,
    greetingTimeout: timeoutMilliseconds,
    socketTimeout: timeoutMilliseconds,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  try {
    await transport.sendMail({ ...mail, from: MAIL_FROM, headers: { "Auto-Submitted": "auto-generated" } });
    return { outcome: "sent" };
  } catch (error) {
    const { responseCode, code } = facts(error);
    if (responseCode !== undefined) {
      return { outcome: responseCode >= PERMANENT ? "mail-refused" : "status", status: responseCode };
    }
    return { outcome: code === "ETIMEDOUT" ? "timeout" : "connection" };
  } finally {
    transport.close();
  }
}

/** What the mail library tells of a failure, beside its words. */
function facts(error: unknown): { responseCode?: number; code?: string } {
  if (!(error instanceof Error)) throw error;
  return {
    ...("responseCode" in error && typeof error.responseCode === "number" && { responseCode: error.responseCode }),
    ...("code" in error && typeof error.code === "string" && { code: error.code }),
  };
}

import { createHmac, timingSafeEqual } from "node:crypto";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";

export interface Received {
  headers: Record<string, string | string[] | undefined>;
  body: string;
}

export interface WebhookReceiver {
  url: string;
  received: Received[];
  /** What is answered from now on; `silence`: nothing at all. */
  answer: { status: number; location?: string } | "silence";
  stop(): Promise<void>;
}

/** A program of somebody else's that takes webhooks, on the loopback of this machine. */
export async function startWebhookReceiver(): Promise<WebhookReceiver> {
  const receiver = { received: [] as Received[], answer: { status: 204 } as WebhookReceiver["answer"] };
  const server: Server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      receiver.received.push({ headers: request.headers, body: Buffer.concat(chunks).toString("utf8") });
      const { answer } = receiver;
      if (answer === "silence") return;
      response.writeHead(answer.status, answer.location === undefined ? {} : { location: answer.location });
      response.end();
    });
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  return Object.assign(receiver, {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`,
    stop: () => {
      server.closeAllConnections();
      return new Promise<void>((closed) => server.close(() => closed()));
    },
  });
}

const TOLERANCE_SECONDS = 300;

/**
 * Takes a message as a receiver should (Standard Webhooks): signature, time, and each id once.
 * @param seen ids that were taken before
 */
export function takeWebhook(secret: string, { headers, body }: Received, seen: Set<string>, now: Date): string {
  const [id, time, given] = ["webhook-id", "webhook-timestamp", "webhook-signature"].map((name) =>
    String(headers[name]),
  );
  const key = Buffer.from(secret.replace("whsec_", ""), "base64");
  const wanted = createHmac("sha256", key).update(`${id}.${time}.${body}`).digest();
  const signature = Buffer.from((given ?? "").replace("v1,", ""), "base64");
  if (signature.length !== wanted.length || !timingSafeEqual(signature, wanted)) return "wrong signature";
  if (Math.abs(now.getTime() / 1_000 - Number(time)) > TOLERANCE_SECONDS) return "too old";
  if (seen.has(id ?? "")) return "seen before";
  seen.add(id ?? "");
  return "taken";
}

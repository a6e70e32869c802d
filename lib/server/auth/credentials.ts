import { createHash } from "node:crypto";
import { actorOfSession, actorOfToken, type SignedIn } from "./load-actor";
import { sessionTokenOf } from "./session-cookie";
import { wallTokenOf } from "./wall-cookie";

export type Credential = { kind: "token" | "session"; secret: string };

/** What the request signs in with. An Authorization header decides alone: a wrong token never falls back on a cookie. */
export function credentialOf(headers: { get(name: string): string | null }): Credential | null {
  const authorization = headers.get("authorization");
  if (authorization !== null) {
    const token = /^Bearer ([\w.~+/-]{16,200}=*)$/i.exec(authorization.trim())?.[1];
    return token === undefined ? null : { kind: "token", secret: token };
  }
  const token = sessionTokenOf(headers.get("cookie"));
  if (token !== null) return { kind: "session", secret: token };
  const wall = wallTokenOf(headers.get("cookie"));
  return wall === null ? null : { kind: "token", secret: wall };
}

export const holderOf = ({ kind, secret }: Credential): Promise<SignedIn | null> =>
  kind === "token" ? actorOfToken(secret) : actorOfSession(secret);

/** A name for a credential that may be kept in memory. */
export const credentialKey = ({ kind, secret }: Credential): string =>
  `${kind} ${createHash("sha256").update(secret).digest("base64")}`;

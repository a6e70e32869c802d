import { headers } from "next/headers";
import type { Actor } from "@/lib/access/actor";
import { credentialOf, holderOf } from "./credentials";

/** Who sends the request; null when signed out. Asks the database each time, so that a sign-out counts at once. */
export async function actorFromHeaders(requestHeaders: Headers): Promise<Actor | null> {
  const credential = credentialOf(requestHeaders);
  const holder = credential && (await holderOf(credential));
  return holder?.actor ?? null;
}

/** For server components: who asks for the page. */
export async function currentActor(): Promise<Actor | null> {
  return actorFromHeaders(await headers());
}

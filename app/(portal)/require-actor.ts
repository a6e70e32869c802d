import { redirect } from "next/navigation";
import { cache } from "react";
import type { Actor } from "@/lib/access/actor";
import { currentActor } from "@/lib/server/auth/current-actor";

/** The reader of a portal page; sends to sign-in when there is none. Looked up once per request. */
export const requireActor = cache(async (): Promise<Actor> => {
  const actor = await currentActor();
  if (actor?.role === "wall") redirect("/wall");
  // A program's token opens no page.
  if (actor?.role === "platform") redirect("/sign-in");
  return actor ?? redirect("/sign-in");
});

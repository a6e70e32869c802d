import { redirect } from "next/navigation";
import { homeOf } from "@/components/shell/workspaces";
import { currentActor } from "@/lib/server/auth/current-actor";

export default async function Home() {
  const actor = await currentActor();
  redirect(actor ? `/${homeOf(actor.role)}` : "/sign-in");
}

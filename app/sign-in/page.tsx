import type { Metadata } from "next";
import { cookies } from "next/headers";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { parseTheme, themeCookie } from "@/components/shell/theme";
import { homeOf } from "@/components/shell/workspaces";
import { SignInForm } from "@/components/sign-in/sign-in-form";
import { SignInFrame } from "@/components/sign-in/sign-in-frame";
import { isMachine } from "@/lib/access/role";
import { currentActor } from "@/lib/server/auth/current-actor";
import { demoUsers } from "@/lib/server/auth/demo-users";
import { localPath } from "./local-path";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("signIn"))("title") };
}

export default async function SignInPage({ searchParams }: { searchParams: Promise<{ next?: string | string[] }> }) {
  const destination = localPath((await searchParams).next);
  const actor = await currentActor();
  // At a wall's browser somebody may still sign in.
  if (actor && !isMachine(actor.role)) redirect(destination === "/" ? `/${homeOf(actor.role)}` : destination);
  const theme = parseTheme((await cookies()).get(themeCookie)?.value);
  return (
    <SignInFrame theme={theme}>
      <SignInForm destination={destination} demoUsers={await demoUsers()} />
    </SignInFrame>
  );
}

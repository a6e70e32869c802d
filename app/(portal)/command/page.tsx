import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { CommandWorkspace } from "@/components/command/command-workspace";
import { portalPage } from "../portal-page";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("shell.workspace"))("command") };
}

export default function CommandPage() {
  return portalPage("command", () => <CommandWorkspace />);
}

import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AuditWorkspace } from "@/components/audit/audit-workspace";
import { portalPage } from "../portal-page";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("shell.workspace"))("audit") };
}

export default function AuditPage() {
  return portalPage("audit", () => <AuditWorkspace />);
}

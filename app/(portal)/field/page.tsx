import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { FieldWorkspace } from "@/components/field/field-workspace";
import { listGridFigures } from "@/lib/server/services/grids/list-grid-figures";
import { portalPage } from "../portal-page";
import { valueOrThrow } from "../value-or-throw";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("shell.workspace"))("field") };
}

export default function FieldPage() {
  return portalPage("field", async (actor) => <FieldWorkspace grids={valueOrThrow(await listGridFigures(actor))} />);
}

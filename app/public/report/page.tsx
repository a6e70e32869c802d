import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PublicReport } from "@/components/public/public-report";
import { categories } from "../categories";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("publicPage"))("reportTitle") };
}

export default async function PublicReportPage() {
  return <PublicReport categories={await categories()} />;
}

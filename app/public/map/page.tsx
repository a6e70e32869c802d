import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PublicMap } from "@/components/public/public-map";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("publicPage"))("mapTitle") };
}

export default function PublicMapPage() {
  return <PublicMap />;
}

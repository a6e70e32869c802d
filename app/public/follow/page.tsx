import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PublicFollow } from "@/components/public/public-follow";
import { categories } from "../categories";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("publicPage"))("followTitle") };
}

export default async function PublicFollowPage() {
  return <PublicFollow categories={await categories()} />;
}

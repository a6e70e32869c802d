import { useTranslations } from "next-intl";
import { SkeletonRows } from "@/components/ui/skeleton-rows";

export default function Loading() {
  return <SkeletonRows label={useTranslations("common")("loading")} rows={14} />;
}

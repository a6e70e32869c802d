"use client";

import { Circle, CircleAlert, TriangleAlert } from "lucide-react";
import { useTranslations } from "next-intl";
import type { Light } from "@/lib/hazards/light-of-day";

const looks = {
  green: { Icon: Circle, className: "bg-sunken text-text-2" },
  amber: { Icon: CircleAlert, className: "bg-soon-soft text-due-soon-text" },
  red: { Icon: TriangleAlert, className: "bg-late-soft text-due-late-text" },
} as const;

/** How a place or hazard stands: colour, shape and word say the same. */
export function LightTag({ light, of = "hazards" }: { light: Light; of?: "hazards" | "places" }) {
  const t = useTranslations();
  const { Icon, className } = looks[light];
  return (
    <span className={`inline-flex h-5 items-center gap-1 rounded-1 px-1.5 text-12 font-semibold ${className}`}>
      <Icon aria-hidden className="size-3.5" />
      {t(`${of}.light.${light}`)}
    </span>
  );
}

"use client";

import { useTranslations } from "next-intl";
import type { Wall } from "@/lib/contracts/wall/read-wall-endpoint";

/** Today's reports by hour: what is done below what is open, and what is late on top. */
export function WallHours({ wall }: { wall: Wall }) {
  const t = useTranslations("wall");
  const most = Math.max(1, ...wall.hours.map(({ open, done }) => open + done));
  const share = (count: number) => `${(count / most) * 100}%`;
  return (
    <section className="flex min-h-0 flex-col border-t border-line px-8 py-4">
      <h2 className="flex gap-5 text-20">
        <span className="flex-1">{t("hours")}</span>
        <Key className="bg-bar-fill">{t("stillOpen")}</Key>
        <Key className="bg-bar-band">{t("done")}</Key>
        <Key className="bg-due-late">{t("late")}</Key>
      </h2>
      <div aria-hidden className="mt-3 flex min-h-0 flex-1 items-stretch gap-1.5">
        {wall.hours.map(({ open, late, done }, hour) => (
          <span key={hour} className="flex flex-1 flex-col justify-end">
            <span className="bg-due-late" style={{ height: share(late) }} />
            <span className="bg-bar-fill" style={{ height: share(open - late) }} />
            <span className="bg-bar-band" style={{ height: share(done) }} />
          </span>
        ))}
      </div>
      <p aria-hidden className="mt-1 flex justify-between text-14 text-text-2">
        {["00:00", "06:00", "12:00", "18:00", "24:00"].map((hour) => (
          <span key={hour}>{hour}</span>
        ))}
      </p>
    </section>
  );
}

const Key = ({ className, children }: { className: string; children: string }) => (
  <span className="flex items-center gap-2 text-16 font-normal text-text-2">
    <span aria-hidden className={`size-3.5 rounded-1 ${className}`} />
    {children}
  </span>
);

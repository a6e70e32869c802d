"use client";

import { useTranslations } from "next-intl";
import { classNames } from "../ui/class-names";
import { Segmented } from "../ui/segmented";
import { BLINK_KEY, type useBlink } from "./use-blink";
import { mapPeriods, usePlanAddress } from "./use-plan-address";

const MOST = "2199-12-31";

/** The draft alone or with what it changes, what is in force as long as one holds on, and the borders of any day beneath it. */
export function PeriodBar({ blink }: { blink: ReturnType<typeof useBlink> }) {
  const t = useTranslations("planEditor");
  const [{ show, day }, setAddress] = usePlanAddress();
  return (
    <div className="flex flex-wrap items-center gap-2">
      <Segmented
        label={t("compare")}
        value={show}
        options={mapPeriods.map((value) => ({ value, label: t(`period.${value}`) }))}
        onChange={(next) => void setAddress({ show: next })}
      />
      <button
        type="button"
        aria-pressed={blink.isHeld}
        aria-keyshortcuts={BLINK_KEY}
        title={t("blinkTip", { key: BLINK_KEY })}
        onPointerDown={() => blink.hold(true)}
        onPointerUp={() => blink.hold(false)}
        onPointerLeave={() => blink.hold(false)}
        onKeyDown={({ key, repeat }) => !repeat && (key === " " || key === "Enter") && blink.hold(true)}
        onKeyUp={() => blink.hold(false)}
        onBlur={() => blink.hold(false)}
        className={classNames(
          "h-8 touch-none rounded-2 px-2.5 text-12 shadow-2 select-none",
          blink.isHeld ? "bg-accent text-on-accent" : "bg-raised",
        )}
      >
        {t(blink.isHeld ? "blinking" : "blink")}
      </button>
      <label className="flex h-8 items-center gap-2 rounded-2 bg-raised px-2.5 text-12 shadow-2">
        {t("bordersOf")}
        <input
          type="date"
          max={MOST}
          value={day ?? ""}
          onChange={(event) => void setAddress({ day: event.target.value || null })}
          className="bg-transparent"
        />
      </label>
    </div>
  );
}

import { localTime } from "@/lib/i18n/local-time";

/** From when to when, the day once where it is the same. */
export function MaintenanceSpan({ startsAt, endsAt }: { startsAt: string; endsAt: string }) {
  const [from, to] = [localTime(new Date(startsAt)), localTime(new Date(endsAt))];
  return (
    <span className="whitespace-nowrap">
      {from.shortDay} {from.clock} – {from.day === to.day ? "" : `${to.shortDay} `}
      {to.clock}
    </span>
  );
}

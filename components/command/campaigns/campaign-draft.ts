import { type Campaign, type CampaignBody, spotRadius } from "@/lib/contracts/campaigns/campaign";
import { type TargetKind, targetKinds } from "@/lib/incidents/campaign/campaign";
import { dayName, localDay } from "@/lib/incidents/working-time";

const USUAL_DAYS = 30;

/** What a target begins with when it is ticked. */
const usual: Readonly<Record<TargetKind, number>> = { "checks-per-grid": 3, rectified: 95, "closed-in-time": 90 };

/** A campaign of a month from today on. */
export const freshDraft = (now: number): CampaignBody => ({
  name: "",
  purpose: "",
  places: [],
  spots: [],
  categories: [],
  fromDay: dayName(localDay(now)),
  toDay: dayName(localDay(now) + USUAL_DAYS - 1),
  targets: [{ kind: "rectified", amount: usual.rectified }],
});

export const draftOf = ({
  name,
  purpose,
  places,
  spots,
  categories,
  fromDay,
  toDay,
  targets,
}: Campaign): CampaignBody => ({
  ...{ name, purpose, places, spots, categories, fromDay, toDay, targets },
});

export const isWholeDraft = ({ name, places, spots, categories, fromDay, toDay, targets }: CampaignBody): boolean =>
  name.trim() !== "" &&
  places.length > 0 &&
  spots.every((spot) => spot.name.trim() !== "" && isRadius(spot.radiusMetres)) &&
  categories.length > 0 &&
  targets.length > 0 &&
  targets.every(({ amount }) => amount >= 1) &&
  fromDay !== "" &&
  toDay >= fromDay;

const isRadius = (metres: number): boolean => metres >= spotRadius.least && metres <= spotRadius.most;

/** The targets with one of them set, or without it; always in one order. */
export function withTarget(
  targets: CampaignBody["targets"],
  kind: TargetKind,
  amount: number | null,
): CampaignBody["targets"] {
  const others = targets.filter((target) => target.kind !== kind);
  const next = amount === null ? others : [...others, { kind, amount }];
  return targetKinds.flatMap((known) => next.filter((target) => target.kind === known));
}

export const usualAmount = (kind: TargetKind): number => usual[kind];

/** The codes with one more, which takes the place of those that lie in it; unchanged where it lies in one of them. */
export function withCode(codes: readonly string[], code: string): string[] {
  if (code === "" || codes.some((one) => code.startsWith(one))) return [...codes];
  return [...codes.filter((one) => !one.startsWith(code)), code].sort();
}

import type { CheckedPlaceRecord } from "../population/checked-places/checked-place-record";
import { generateCheckedPlaces } from "../population/checked-places/generate-checked-places";
import { isoDay } from "../population/local-time";
import { copyRows } from "./copy-rows";
import { type CopyValue, codeArray } from "./copy-text";
import { pointHex } from "./ewkb";
import type { LoadContext } from "./load-context";

const placeColumns = [
  "district_code",
  "id",
  "kind",
  "name",
  "address",
  "grid_code",
  "position",
  "next_on",
  "checked_on",
  "points",
  "stars",
  "revision",
];
const checkColumns = [
  "district_code",
  "place_id",
  "seq",
  "grid_code",
  "at",
  "inspector_user_id",
  "inspector_name",
  "checks",
  "points",
  "stars",
];

/** Places that must be inspected, and what their checks found. */
export async function loadCheckedPlaces({ client, ground, seed, now, report }: LoadContext): Promise<void> {
  const places = [...generateCheckedPlaces(ground, { seed, now })];
  await copyRows(client, "checked_places", placeColumns, places.map(placeRow));
  await copyRows(client, "place_checks", checkColumns, places.flatMap(checkRows));
  report({ step: "checked-places", done: places.length, total: places.length });
}

function placeRow(place: CheckedPlaceRecord): CopyValue[] {
  const last = place.checks.at(-1);
  return [
    place.districtCode,
    place.id,
    place.kind,
    place.name,
    place.address,
    place.gridCode,
    pointHex(place.position),
    isoDay(place.nextDay),
    last ? isoDay(last.day) : null,
    last?.points ?? null,
    last?.stars ?? null,
    place.checks.length + 1,
  ];
}

const checkRows = ({ districtCode, id, gridCode, checks }: CheckedPlaceRecord): CopyValue[][] =>
  checks.map(({ at, by, checks: wrong, points, stars }, index) => [
    districtCode,
    id,
    index + 2,
    gridCode,
    new Date(at),
    by.userId,
    by.name,
    codeArray(wrong),
    points,
    stars,
  ]);

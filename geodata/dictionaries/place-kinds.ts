export type CheckedPlaceKind =
  | "restaurant"
  | "workshop"
  | "parcel-depot"
  | "dangerous-goods"
  | "rental-house"
  | "school";

/** A type, not an interface: it is stored as an entry's `data`. */
type PlaceRules = {
  /** Rhythm of checks. */
  checkDays: number;
  /** The list of a check: codes of `hazard-check`. */
  checks: readonly string[];
};

const wayOut = ["fire-exit-blocked", "fire-extinguisher", "fire-lights-off"] as const;
const wiring = ["electric-bare-wire", "electric-private-wire", "electric-breaker", "electric-overload"] as const;
const gas = ["gas-leak", "gas-alarm", "gas-hose", "gas-bottle", "gas-air"] as const;

/** 重点场所 kinds and what is looked at there. A local list, as that of hazards: of the place, never of who is in it. */
export const placeKinds: readonly (readonly [
  code: CheckedPlaceKind,
  name: string,
  nameEn: string,
  data: PlaceRules,
])[] = [
  ["restaurant", "餐饮场所", "Restaurant", { checkDays: 30, checks: [...gas, ...wayOut, "electric-breaker"] }],
  [
    "workshop",
    "小作坊",
    "Workshop",
    { checkDays: 30, checks: [...wayOut, "fire-alarm-off", "fire-engine-way", ...wiring] },
  ],
  [
    "parcel-depot",
    "快递网点",
    "Parcel depot",
    {
      checkDays: 30,
      checks: [
        ...wayOut,
        "electric-private-wire",
        "electric-overload",
        "scooter-charging-indoors",
        "scooter-charging-battery",
      ],
    },
  ],
  [
    "dangerous-goods",
    "危险化学品经营点",
    "Dangerous goods",
    { checkDays: 14, checks: [...wayOut, "fire-alarm-off", "fire-hydrant", "fire-engine-way", ...wiring] },
  ],
  [
    "rental-house",
    "出租房屋",
    "Rental house",
    {
      checkDays: 60,
      checks: [
        ...wayOut,
        ...gas,
        "electric-private-wire",
        "electric-breaker",
        "scooter-charging-indoors",
        "scooter-charging-flying-wire",
        "building-crack",
        "building-wall-removed",
      ],
    },
  ],
  [
    "school",
    "学校",
    "School",
    {
      checkDays: 30,
      checks: [...wayOut, "fire-alarm-off", "fire-engine-way", "fire-door-open", "gas-alarm", "electric-bare-wire"],
    },
  ],
];

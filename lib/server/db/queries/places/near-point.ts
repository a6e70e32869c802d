import type { Position } from "@/lib/contracts/fields";

export interface NearPoint {
  districts: readonly string[];
  position: Position;
  metres: number;
}

/** A degree is nowhere shorter than this where cities stand: the box is wider than the circle, metres decide. */
const LEAST_METRES_PER_DEGREE = 30_000;

/** `$1` districts, `$2` `$3` the point, `$4` metres; rows carry `metres`. */
export const nearPoint = {
  from: "(select st_setsrid(st_makepoint($2, $3), 4326) as at) p",
  metres: "st_distance(position::geography, p.at::geography) as metres",
  within: `district_code = any ($1) and position && st_expand(p.at, $4::float8 / ${LEAST_METRES_PER_DEGREE})
  and st_dwithin(position::geography, p.at::geography, $4)`,
  values: ({ districts, position: [lng, lat], metres }: NearPoint): unknown[] => [districts, lng, lat, metres],
};

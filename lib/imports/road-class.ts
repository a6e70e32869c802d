export const roadClasses = ["ring", "arterial", "collector", "branch", "lane", "footpath"] as const;

export type RoadClass = (typeof roadClasses)[number];

/** Our class for a class name of our own or a `highway` value of OpenStreetMap (wiki.openstreetmap.org/wiki/Key:highway). */
export function roadClass(value: string): RoadClass | null {
  const name = value
    .trim()
    .toLowerCase()
    .replace(/_link$/, "");
  if ((roadClasses as readonly string[]).includes(name)) return name as RoadClass;
  return fromHighway[name] ?? null;
}

const fromHighway: Readonly<Record<string, RoadClass>> = {
  motorway: "ring",
  trunk: "ring",
  primary: "arterial",
  secondary: "arterial",
  tertiary: "collector",
  unclassified: "branch",
  residential: "branch",
  living_street: "lane",
  service: "lane",
  track: "lane",
  pedestrian: "footpath",
  footway: "footpath",
  path: "footpath",
  steps: "footpath",
  cycleway: "footpath",
  trail: "footpath",
  corridor: "footpath",
  platform: "footpath",
};

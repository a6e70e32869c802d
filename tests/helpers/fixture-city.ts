import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Client } from "pg";
import type { Actor } from "@/lib/access/actor";
import type { Role } from "@/lib/access/role";
import { makeScope } from "@/lib/access/scope";
import { contactHash, sealContact } from "@/lib/server/crypto/contact";

/** South-west corner and side of the first grid; grids stand in three columns (communities) of two (serials). */
const ORIGIN = [118.2471, 30.9126] as const;
const SIDE_DEGREES = 0.002;

const communities = ["990102001001", "990102001002", "990102002001"] as const;

export const fixtureGrids = communities.flatMap((community, column) =>
  [1, 2].map((serial) => ({
    code: `${community}00${serial}`,
    west: ORIGIN[0] + column * SIDE_DEGREES,
    south: ORIGIN[1] + (serial - 1) * SIDE_DEGREES,
    centre: [ORIGIN[0] + (column + 0.5) * SIDE_DEGREES, ORIGIN[1] + (serial - 0.5) * SIDE_DEGREES] as [number, number],
  })),
);

const scopes: Record<string, { role: Role; scope: string[]; department?: string }> = {
  commander: { role: "commander", scope: ["990102"] },
  commander2: { role: "commander", scope: ["990102"] },
  streetcommander: { role: "commander", scope: ["990102002"] },
  citycommander: { role: "commander", scope: ["9901"] },
  department: { role: "department", scope: ["990102"], department: "water" },
  department2: { role: "department", scope: ["990102"], department: "gas" },
  planner: { role: "planner", scope: ["990102"] },
  planner2: { role: "planner", scope: ["990102"] },
  gridleader: { role: "grid_leader", scope: ["990102001001001", "990102001001002"] },
  gridleader2: { role: "grid_leader", scope: ["990102001002001"] },
  leader: { role: "leader", scope: ["990102"] },
  admin: { role: "admin", scope: ["990102"] },
  auditor: { role: "auditor", scope: ["990102"] },
  wall: { role: "wall", scope: ["990102"] },
};

export const fixtureUserNames = Object.keys(scopes);

/** The actor that signing in as this user gives. */
export function fixtureActor(username: string): Actor {
  const user = scopes[username];
  if (!user) throw new RangeError(`no such fixture user: ${username}`);
  return {
    userId: `u-${username}`,
    name: `测试${username}`,
    role: user.role,
    scope: makeScope(user.scope),
    departmentCode: user.department ?? null,
    office: "测试办公室",
  };
}

const square = (west: number, south: number, side: number): string =>
  `((${[
    [west, south],
    [west + side, south],
    [west + side, south + side],
    [west, south + side],
    [west, south],
  ]
    .map((position) => position.join(" "))
    .join(",")}))`;

/**
 * Fills a migrated database with one small district: 2 streets, 3 communities, 6 square grids, users of every role,
 * and in every grid a building with households, a camera, a hazard and an incident. Row ids are the grid's place in
 * `fixtureGrids` (1…6) unless the SQL file says otherwise.
 * @param url as owner
 */
export async function loadFixtureCity(url: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(readFileSync(fileURLToPath(new URL("fixture-city.sql", import.meta.url)), "utf8"));
    for (const [username, { role, scope, department }] of Object.entries(scopes)) {
      const { userId, name, office } = fixtureActor(username);
      await client.query(
        `insert into users (id, name, email, username, role, department_code, office)
         values ($1, $2, $3, $4, $5, $6, $7)`,
        [userId, name, `${username}@fangge.invalid`, username, role, department ?? null, office],
      );
      await client.query("insert into user_scopes select $1, unnest($2::text[])", [userId, scope]);
    }
    for (const [index, grid] of fixtureGrids.entries()) await loadGrid(client, grid, index + 1);
  } finally {
    await client.end();
  }
}

async function loadGrid(client: Client, grid: (typeof fixtureGrids)[number], id: number): Promise<void> {
  const { code, west, south } = grid;
  const centre = `SRID=4326;POINT(${grid.centre.join(" ")})`;
  await client.query("select load_fixture_grid($1, $2, $3, $4, $5)", [
    id,
    code,
    `SRID=4326;MULTIPOLYGON(${square(west, south, SIDE_DEGREES)})`,
    `SRID=4326;POLYGON${square(west + 0.0002, south + 0.0002, 0.0003)}`,
    centre,
  ]);
  // 6 households in the first grid, 2 in each other: below the k of 5 that a leader may see.
  for (let door = 1; door <= (id === 1 ? 6 : 2); door++) {
    const contact = { name: "欧阳测试", phone: `1990000${id}${String(door).padStart(3, "0")}`, idNumber: "" };
    await client.query(
      `insert into households (district_code, id, grid_code, building_id, stairwell, floor, room, tenancy, contact,
         phone_hash, age_18_59, age_80_up, care_needs, care_consent_on, position)
       values ('990102', $1, $2, $3, 1, $4, $5, 'owner', $6, $7, 2, 1, '{lives-alone}', '2026-01-05', $8)`,
      [
        id * 100 + door,
        code,
        id,
        door,
        `${door}01`,
        sealContact(contact, { districtCode: "990102", purpose: "household" }),
        contactHash("phone", contact.phone),
        centre,
      ],
    );
  }
}

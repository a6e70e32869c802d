import { fixtureGrids } from "./fixture-city";
import type { TestProgram } from "./test-program";

/** A place by ten-thousandths of a degree east and north of the first grid's corner. */
export const inSquare = (x: number, y: number): [lng: number, lat: number] => {
  const { west, south } = fixtureGrids[0]!;
  return [west + x * 0.0001, south + y * 0.0001];
};

/** A square of four streets round the middle of the first grid, a cross street, and one outside that leads on. */
export async function putStreetSquare(program: TestProgram): Promise<void> {
  const at = (x: number, y: number) => inSquare(x, y).join(" ");
  const nodes = { 1: at(3, 3), 2: at(17, 3), 3: at(17, 17), 4: at(3, 17), 5: at(-12, 3) };
  for (const [id, point] of Object.entries(nodes))
    await program.query(
      `insert into road_nodes (district_code, id, kind, position) values ('990102', ${id}, 'crossing', 'SRID=4326;POINT(${point})')`,
    );
  for (const [id, [from, to]] of Object.entries({
    1: [1, 2],
    2: [2, 3],
    3: [3, 4],
    4: [4, 1],
    5: [1, 3],
    6: [1, 5],
  } as const))
    await program.query(`insert into roads (district_code, id, from_node, to_node, class, name, name_en, width_metres, length_metres, geom)
      values ('990102', ${id}, ${from}, ${to}, 'branch', '路${id}', 'Road ${id}', 6, 100, 'SRID=4326;LINESTRING(${nodes[from]}, ${nodes[to]})')`);
}

import { TILE_EXTENT, type TileFrame } from "./tile-frame";

export interface CountedCells {
  /** `from … where …` of the rows that are counted. */
  from: string;
  position: string;
  /** Named aggregates over the rows of a cell. */
  figures: Readonly<Record<string, string>>;
  /** Where the mark stands: on the middle of the counted rows, or on the cell's own, which tells nothing of them. */
  mark: "mean" | "centre";
  having?: string;
}

/**
 * SQL that counts points in the cells of a deeper zoom (web-Mercator quadtree, so cells never straddle two tiles) and gives
 * one point per cell. The arithmetic is done on shares of the world's width and height: no projection library per row.
 */
export function countedCells(frame: TileFrame, { from, position, figures, mark, having }: CountedCells): string {
  const cells = 2 ** frame.cellZoom;
  const { z, x, y } = frame.address;
  const at = (axis: "east" | "south", tile: number): string => {
    const share = mark === "mean" ? `avg(${axis})` : `(floor(min(${axis}) * ${cells}) + 0.5) / ${cells}`;
    return `((${share}) * ${2 ** z} - ${tile}) * ${TILE_EXTENT}`;
  };
  const named = Object.entries(figures).map(([name, sql]) => `${sql} as ${name}`);
  const columns = Object.keys(figures).join(", ");
  return `select st_makepoint(round(px), round(py)) as geom, ${columns} from (
    select ${at("east", x)} as px, ${at("south", y)} as py, ${named.join(", ")} from (
      select *, (st_x(${position}) + 180) / 360 as east,
        0.5 - ln(tan(pi() / 4 + radians(st_y(${position})) / 2)) / (2 * pi()) as south
      ${from}
    ) points group by floor(east * ${cells}), floor(south * ${cells}) ${having ? `having ${having}` : ""}
  ) cells where px >= 0 and px < ${TILE_EXTENT} and py >= 0 and py < ${TILE_EXTENT}`;
}

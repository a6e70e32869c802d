import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { z } from "zod";
import { generateCity } from "../city/generate-city";
import { drawMap } from "./draw-map";
import { createView } from "./view";

/**
 * Draws the generated city, to look at it:
 *   npx tsx geodata/render/render-city.ts --zoom 14 --theme dark --out city.png   (.svg needs nothing, .png rsvg-convert)
 */
const options = z
  .object({
    zoom: z.coerce.number().min(8).max(20).default(14),
    theme: z.enum(["light", "dark"]).default("light"),
    out: z.string().min(5),
    seed: z.coerce.number().int().default(20261122),
    grids: z.coerce.number().int().default(682),
    lng: z.coerce.number().default(118.2471),
    lat: z.coerce.number().default(30.9126),
    width: z.coerce.number().int().min(100).max(4000).default(1440),
    height: z.coerce.number().int().min(100).max(4000).default(900),
  })
  .parse(
    parseArgs({
      options: Object.fromEntries(
        ["zoom", "theme", "out", "seed", "grids", "lng", "lat", "width", "height"].map((name) => [
          name,
          { type: "string" as const },
        ]),
      ),
    }).values,
  );

const city = generateCity({ seed: options.seed, grids: options.grids });
const svg = drawMap(
  city,
  createView([options.lng, options.lat], options.zoom, options.width, options.height),
  options.theme,
);
if (options.out.endsWith(".png"))
  execFileSync("rsvg-convert", ["--unlimited", "-o", options.out], { input: svg, maxBuffer: 1e9 });
else writeFileSync(options.out, svg);

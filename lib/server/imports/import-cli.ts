import { userInfo } from "node:os";
import { parseArgs } from "node:util";
import { Client } from "pg";
import { z } from "zod";
import { env } from "@/lib/config/env";
import { coordinateSystems } from "@/lib/imports/coordinate-systems";
import { type ImportLayerName, importLayers } from "@/lib/imports/import-layers";
import { type ImportOrder, runImport } from "./run-import";
import { RefusedColumnError } from "./stage-rows";
import { tellReport } from "./tell-report";

const usage = `npm run import -- <file.geojson|file.csv|catalog.xml> --layer <${Object.keys(importLayers).join("|")}>
  --district 990102           six digits; --district-name puts a new one on record
  --map field=column,…        which column fills which field (a table: lng and lat too;
                              of a GB/T 28181 catalogue only what is not where the standard has it)
  --set field=value,…         the same value for every row
  --crs ${coordinateSystems.join("|")}   system of the file's coordinates (wgs84)
  --encoding gbk|utf-8|…      only when detection fails
  --repair                    mend rings that cross themselves, and say so
  --leave-out-refused         write the good rows although others were refused
  --provisional-grid          lay one grid around the data when the district has none
  --dry-run                   check everything, write nothing`;

const layerNames = z.enum(Object.keys(importLayers) as [ImportLayerName, ...ImportLayerName[]]);

/** \`a=b,c=d\` with commas inside values written as \`\\,\`. */
const pairs = z.string().transform((text, context) => {
  const entries = text === "" ? [] : text.split(/(?<!\\),/).map((pair) => pair.replaceAll("\\,", ",").split(/=(.*)/s));
  if (entries.some(([field, value]) => !field || !value))
    context.addIssue({ code: "custom", message: "expected field=column,…" });
  return new Map(entries.map(([field = "", value = ""]) => [field.trim(), value.trim()]));
});

const orderSchema = z.object({
  file: z.string({ error: "name the file" }),
  layer: layerNames,
  district: z.string({ error: "six digits, e.g. --district 990102" }).regex(/^\d{6}$/),
  map: pairs.default(new Map()),
  set: pairs.default(new Map()),
  crs: z.enum(coordinateSystems).default("wgs84"),
});

function readOrder(args: string[]): ImportOrder {
  const text = { type: "string" } as const;
  const flag = { type: "boolean", default: false } as const;
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      layer: text,
      district: text,
      "district-name": text,
      map: text,
      set: text,
      crs: text,
      encoding: text,
      repair: flag,
      "leave-out-refused": flag,
      "provisional-grid": flag,
      "dry-run": flag,
    },
  });
  const order = orderSchema.parse({ ...values, file: positionals[0] });
  if (/\.xml$/i.test(order.file) && order.layer !== "cameras")
    throw new Error("an .xml file is read as a catalogue of GB/T 28181: --layer cameras");
  const known = new Set([...Object.keys(importLayers[order.layer].fields.shape), "lng", "lat"]);
  const strange = [...order.map.keys(), ...order.set.keys()].find((field) => !known.has(field));
  if (strange !== undefined)
    throw new Error(`${order.layer} has no field ${strange}; its fields: ${[...known].join(", ")}`);
  return {
    file: order.file,
    layer: order.layer,
    districtCode: order.district,
    districtName: values["district-name"],
    mapping: { columns: order.map, constants: order.set },
    system: order.crs,
    encoding: values.encoding,
    repair: values.repair,
    leaveOutRefused: values["leave-out-refused"],
    provisionalGrid: values["provisional-grid"],
    dryRun: values["dry-run"],
    operator: userInfo().username,
  };
}

/** Exit codes: 0 imported (or would be, with --dry-run) · 1 nothing was written, the report says why · 2 the call is wrong. */
async function main(): Promise<number> {
  let order: ImportOrder;
  try {
    order = readOrder(process.argv.slice(2));
  } catch (error) {
    const said =
      error instanceof z.ZodError
        ? error.issues.map((issue) => `--${issue.path.join(".")}: ${issue.message}`).join("\n")
        : String(error);
    process.stderr.write(`${said}\n\n${usage}\n`);
    return 2;
  }
  const client = new Client({ connectionString: env().DATABASE_URL, application_name: "fangge_import" });
  await client.connect();
  try {
    const result = await runImport(client, order);
    if (result.ok) return tellReport(result.value, order);
    const { code, field, details } = result.failure;
    process.stderr.write(
      `${code}: ${field ?? ""} ${JSON.stringify(details ?? {})}\nA new district needs --district-name; one without grids needs its grids first, or --provisional-grid.\n`,
    );
    return 1;
  } catch (error) {
    if (!(error instanceof RefusedColumnError)) throw error;
    process.stderr.write(`Refused: ${error.message}. Nothing was read into the database.\n`);
    return 1;
  } finally {
    await client.end();
  }
}

process.exitCode = await main();

import { existsSync } from "node:fs";
import { runOrThrow } from "../postgres/run.mjs";

/** Makes Prisma's client from the schema. Its schema engine is a download that closed networks refuse, and is not needed. */
export async function generateClient() {
  if (!existsSync("prisma/schema.prisma")) return;
  await runOrThrow(process.execPath, ["node_modules/prisma/build/index.js", "generate"], {
    env: {
      ...process.env,
      PRISMA_SCHEMA_ENGINE_BINARY: "/bin/true",
      PRISMA_HIDE_UPDATE_MESSAGE: "1",
      CHECKPOINT_DISABLE: "1",
    },
  });
}

import { defineConfig } from "prisma/config";

/** For `prisma generate` and `prisma format` only: migrations are applied by lib/server/db/migrate, not by Prisma's engine. */
export default defineConfig({ schema: "prisma/schema.prisma" });

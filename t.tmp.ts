import { applyMigrations } from "@/lib/server/db/migrate/apply-migrations";
import { refreshCoverage } from "@/lib/server/jobs/refresh-coverage";
import { closePools } from "@/lib/server/db/pool";
await applyMigrations({ databaseUrl: process.env.DATABASE_URL!, folder: "prisma/migrations" });
const t=performance.now(); const c=process.cpuUsage();
await refreshCoverage(); const d=process.cpuUsage(c);
console.log("wall", performance.now()-t, "cpu", (d.user+d.system)/1000);
await closePools();

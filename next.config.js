import { fileURLToPath } from "node:url";
import createNextIntlPlugin from "next-intl/plugin";

const projectFolder = fileURLToPath(new URL(".", import.meta.url));

/** @type {import("next").NextConfig} */
const nextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  // Native or worker-starting packages that a bundler must leave alone.
  serverExternalPackages: [
    "@node-rs/argon2",
    "@prisma/adapter-pg",
    "@prisma/client",
    "better-auth",
    "graphile-worker",
    "pg",
    "pg-copy-streams",
    "pino",
    "rate-limiter-flexible",
    "sharp",
  ],
  // Every picture is our own; without this Next would offer an open resizing endpoint.
  images: { unoptimized: true },
  // A file's name in the address; a route's folder cannot end in one.
  rewrites: () =>
    Promise.resolve(
      ["gpx", "geojson"].map((form) => ({
        source: `/api/patrols/:id(\\d+).${form}`,
        destination: `/api/patrols/:id/${form}`,
      })),
    ),
  // A parent folder with another lock file would otherwise be taken for the root.
  turbopack: { root: projectFolder },
  outputFileTracingRoot: projectFolder,
  // The compiler runs as a step of its own in `npm test`; a start on a fresh machine need not wait for it.
  typescript: { ignoreBuildErrors: true },
};

export default createNextIntlPlugin("./lib/i18n/request.ts")(nextConfig);

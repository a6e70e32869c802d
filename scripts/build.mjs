import { buildApplication } from "./build/build-application.mjs";

// `npm run build`: the pages (Next) and the server around them (one file for Node), with progress on the terminal.
await buildApplication();

import { generateClient } from "./build/generate-client.mjs";

// `npm run generate`: what the compiler needs before it can check types.
await generateClient();

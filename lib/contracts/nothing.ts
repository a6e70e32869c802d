import { z } from "zod";

/** No path parameters, no query, no body. */
export const noParams = z.strictObject({});
export const noQuery = z.strictObject({});
export const noBody = z.undefined();

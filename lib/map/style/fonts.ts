/*
 * MapLibre draws glyphs itself where a style has no `glyphs` address. It takes the weight from the name of the first
 * family, so a family that does not exist carries it and the real ones follow.
 */
const families = ["Inter", "PingFang SC", "HarmonyOS Sans SC", "Microsoft YaHei", "Noto Sans CJK SC", "sans-serif"];

/** The families of a label by weight. */
export const labelFonts = { regular: ["Map Regular", ...families], bold: ["Map Bold", ...families] };

/** What a thematic layer is for. The words stand in i18n under `layers.kind.<kind>`. */
export const layerKinds = ["exclusive", "fire", "labour", "road", "other"] as const;

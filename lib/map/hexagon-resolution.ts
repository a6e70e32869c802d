/** H3 resolutions by zoom: edges of about 461 m, 174 m, 66 m. Finer would point at single houses. */
export const hexagonResolution = (zoom: number): 8 | 9 | 10 => (zoom < 12.5 ? 8 : zoom < 15 ? 9 : 10);

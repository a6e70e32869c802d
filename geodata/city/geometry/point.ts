/** Local metres, x east, y north, from the centre of the district. Rings are open (first point not repeated). */
export type Point = [x: number, y: number];

export const distance = (a: Point, b: Point): number => Math.hypot(a[0] - b[0], a[1] - b[1]);

/** As police.uk publishes points: eight addresses or more around them, or a larger area, or nothing. */
export const LEAST_ADDRESSES = 8;

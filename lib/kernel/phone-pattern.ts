/** A telephone number as people write it: Chinese mobile and fixed numbers, and international ones. */
export const phonePattern = /^\+?[\d -]{5,20}$/;

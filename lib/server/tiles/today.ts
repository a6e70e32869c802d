/** SQL: the day it is in China, on which a grid or an area is in force. */
export const today = "(now() at time zone 'Asia/Shanghai')::date";

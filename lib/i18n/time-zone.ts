/** All of China keeps one time; the portal shows it whatever the viewer's own clock says. */
export const timeZone = "Asia/Shanghai";

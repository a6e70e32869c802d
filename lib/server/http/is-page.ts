/** Everything that answers programs in their own formats, and files, which need no database. */
const notPages = /^\/(api|open311|ogc|_next)\/|^\/public\/cap\/|\.\w{2,5}$/;

/** Whether a path is a page that people look at. */
export const isPage = (path: string): boolean => !notPages.test(path);

/** Where to go after signing in: a path of this site, never another host (`//evil`, `/\evil`) nor this page again. */
export function localPath(asked: string | string[] | undefined): string {
  if (typeof asked !== "string" || !/^\/[a-z][a-z0-9/-]*(\?[\w=&%.,:-]*)?$/i.test(asked)) return "/";
  return asked.startsWith("/sign-in") ? "/" : asked;
}

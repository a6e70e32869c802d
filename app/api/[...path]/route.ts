import { problem } from "@/lib/server/http/problem";

const unknownPath = () => problem({ code: "not-found" });

export { unknownPath as DELETE, unknownPath as GET, unknownPath as PATCH, unknownPath as POST, unknownPath as PUT };

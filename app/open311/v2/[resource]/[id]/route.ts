import { open311Route } from "@/lib/server/http/open311-route";
import { readRequest, readToken } from "@/lib/server/services/open311/read-requests";
import { readService } from "@/lib/server/services/open311/services";
import { languageOf } from "../../language-of";

export const GET = open311Route({ services: readService, requests: readRequest, tokens: readToken }, languageOf);

import { plainly } from "@/server/forms.ts";

/** next-auth's own addresses, its email callback above all, act on a GET. None of them is served. */
function refuse(): Response {
  return plainly(404, "There is nothing here. Sign in on the sign-in page.");
}

export { refuse as GET, refuse as POST };

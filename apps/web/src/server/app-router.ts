import { cohortsRouter } from "./routers/cohorts.ts";
import { meRouter } from "./routers/me.ts";
import { officeRouter } from "./routers/office.ts";
import { peopleRouter } from "./routers/people.ts";
import { studentsRouter } from "./routers/students.ts";
import { router } from "./trpc.ts";

/** Every procedure there is. A router added here needs its rows in the access matrix, or its test fails. */
export const appRouter = router({
  cohorts: cohortsRouter,
  me: meRouter,
  office: officeRouter,
  people: peopleRouter,
  students: studentsRouter,
});

export type AppRouter = typeof appRouter;

import { meRouter } from "./routers/me.ts";
import { router } from "./trpc.ts";

/** Every procedure there is. A router added here needs its rows in the access matrix, or its test fails. */
export const appRouter = router({
  me: meRouter,
});

export type AppRouter = typeof appRouter;

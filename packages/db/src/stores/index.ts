export { asAppError, mayTryAgain } from "./database-errors.ts";
export { enterOffice, newUuid, postgresDeps, storesIn, type PostgresDeps } from "./deps.ts";
export { rebuildProgress, type Rebuilt } from "./rebuild-progress.ts";

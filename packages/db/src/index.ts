export { connect, type Connection, type Db, type DbRole, type Tx } from "./connect.ts";
export { LATEST_MIGRATION, migrate } from "./migrate.ts";

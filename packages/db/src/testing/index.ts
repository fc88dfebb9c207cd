export { startTestServer, startThrowawayCluster, type TestServer } from "./server.ts";
export { createTestDb, type TestDb } from "./test-db.ts";

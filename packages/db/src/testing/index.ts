export { startTestServer, startThrowawayCluster, type TestServer } from "./server.ts";
export { createTestDb, type TestDb, type TestRole } from "./test-db.ts";

export { ClusterInUse, freePort, startCluster, type Cluster, type ClusterOptions } from "./cluster.ts";
export { findCluster } from "./find-cluster.ts";
export { spawnGuarded, type Guarded } from "./guarded.ts";
export { DEMO_LOGINS, seedDemo, type DemoLogin } from "./seed/index.ts";

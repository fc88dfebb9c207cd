export { ClusterInUse, freePort, startCluster, type Cluster, type ClusterOptions } from "./cluster.ts";
export { spawnGuarded, type Guarded } from "./guarded.ts";

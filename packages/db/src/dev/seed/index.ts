export { seedDemo, type Seeded, type SeedOptions } from "./seed-demo.ts";
export { DEMO_LOGINS, type DemoLogin } from "./staff.ts";

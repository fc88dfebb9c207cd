import { config } from "zod/v4/core";

// Rules compile themselves where they may; here the content policy forbids it, and even trying is reported.
config({ jitless: true });

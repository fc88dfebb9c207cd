import pino from "pino";

/** One line of JSON per event: ids, procedure and duration; never an address, a token or a word anybody wrote. */
export const log = pino({ name: "web", level: process.env.NODE_ENV === "test" ? "silent" : "info" });

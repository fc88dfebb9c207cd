import { type MailSurvey, surveyMail } from "@askaround/db/queues";
import type { Db } from "@askaround/db";
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from "prom-client";
import type { Answered } from "../jobs/deliver.ts";
import type { Call } from "../mailer/resend.ts";

export interface Metrics {
  /** A call to the provider has ended. */
  called(call: Call): void;
  /** The provider's answer was understood. */
  answered(answered: Answered): void;
  /** The text that Prometheus reads; asks the database how mail stands. */
  text(): Promise<string>;
  readonly contentType: string;
}

const LANE_STATES = ["open", "paused", "circuit"] as const;
const SECONDS = [0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

export function createMetrics(db: () => Db): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const seconds = new Histogram({
    name: "askaround_provider_seconds",
    help: "How long the provider took to answer a call",
    labelNames: ["endpoint"],
    buckets: SECONDS,
    registers,
  });
  const calls = new Counter({
    name: "askaround_mail_attempts_total",
    help: "Calls to the provider by lane and what its answer proved",
    labelNames: ["lane", "answer"],
    registers,
  });
  const mails = new Counter({
    name: "askaround_mails_total",
    help: "Mails in those calls",
    labelNames: ["lane", "answer"],
    registers,
  });
  const survey = surveyGauges(registers);
  return {
    contentType: registry.contentType,
    called: ({ endpoint, ms }) => seconds.observe({ endpoint }, ms / 1_000),
    answered({ lane, answer, rows }) {
      calls.inc({ lane, answer });
      mails.inc({ lane, answer }, rows);
    },
    async text() {
      survey(await surveyMail(db()));
      return registry.metrics();
    },
  };
}

function surveyGauges(registers: Registry[]): (survey: MailSurvey) => void {
  const gauge = (name: string, help: string, labelNames: readonly string[] = []) =>
    new Gauge({ name, help, labelNames: [...labelNames], registers });
  const state = gauge("askaround_lane_state", "1 for the state a lane is in", ["lane", "state"]);
  const failures = gauge("askaround_lane_failures", "Network and server errors in a row", ["lane"]);
  const oldest = gauge("askaround_oldest_due_seconds", "How late the oldest due mail is", ["lane"]);
  const rows = gauge("askaround_mail_rows", "Mails that are due and undecided, or unknown", [
    "lane",
    "state",
  ]);
  const rate = gauge("askaround_calls_per_second", "The budget that all workers share");
  const waiting = gauge("askaround_webhooks_waiting", "Messages of the provider that are not applied yet");
  return (survey) => {
    for (const { lane, state: now, failures: count, oldestDueSeconds } of survey.lanes) {
      for (const name of LANE_STATES) state.set({ lane, state: name }, name === now ? 1 : 0);
      failures.set({ lane }, count);
      oldest.set({ lane }, oldestDueSeconds);
    }
    rows.reset();
    for (const { lane, state: name, count } of survey.rows) rows.set({ lane, state: name }, count);
    if (survey.callsPerSecond !== null) rate.set(survey.callsPerSecond);
    waiting.set(survey.webhooksWaiting);
  };
}

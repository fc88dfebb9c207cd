import { formatDay, formatTime, otherClock, zoneWords, type TimeFormat } from "./format-time.ts";

export type TimeProps =
  | {
      /** An ISO instant in UTC. */
      at: string;
      /** The IANA zone of whoever reads it. */
      zone: string;
      format?: TimeFormat;
      /** Adds "New York time". */
      showZone?: boolean;
      /** Where the other side is: named only when its clock differs. */
      otherZone?: string | null | undefined;
      otherLabel?: string;
      on?: never;
    }
  | {
      /** A calendar date, "2026-11-19". */
      on: string;
      format?: Exclude<TimeFormat, "time" | "date-time">;
      at?: never;
    };

/** A time or a day, the same text on server and in browser, whatever their own zones are. */
export function Time(props: TimeProps) {
  if (props.at === undefined) return <time dateTime={props.on}>{formatDay(props.on, props.format)}</time>;
  const { at, zone, format, showZone = false, otherZone, otherLabel = "for them" } = props;
  const other = otherZone ? otherClock(at, zone, otherZone) : null;
  return (
    <time dateTime={at}>
      {formatTime(at, zone, format)}
      {showZone ? ` ${zoneWords(zone)}` : null}
      {other ? <span className="text-ink-2">{`, ${other} ${otherLabel}`}</span> : null}
    </time>
  );
}

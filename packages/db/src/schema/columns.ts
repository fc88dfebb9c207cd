import { customType, uuid } from "drizzle-orm/pg-core";
import type { AnyId, OfficeId } from "@askaround/core/shared";
import type { CalendarDate, Instant } from "@askaround/core/shared";

/** A moment: timestamptz in the database, canonical UTC text in the program. */
export const instant = customType<{ data: Instant; driverData: string }>({
  dataType: () => "timestamp(3) with time zone",
  fromDriver: (value) => new Date(value).toISOString() as Instant,
});

/** A calendar day without a zone. */
export const calendarDate = customType<{ data: CalendarDate; driverData: string }>({
  dataType: () => "date",
  fromDriver: (value) => value as CalendarDate,
});

export const id = <T extends AnyId>(name: string) => uuid(name).$type<T>();

/** The first column of every key of every table of an office. */
export const officeId = () => id<OfficeId>("office_id").notNull();

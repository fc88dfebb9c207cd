ALTER TYPE "public"."delivery_kind" ADD VALUE 'did_it_happen';--> statement-breakpoint
ALTER TYPE "public"."delivery_kind" ADD VALUE 'advisor_digest';--> statement-breakpoint
ALTER TYPE "public"."delivery_kind" ADD VALUE 'mail_problem';
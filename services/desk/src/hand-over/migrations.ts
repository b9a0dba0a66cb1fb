import type { Migration } from '@sejour/store'

const OWN = `organisation_id <> '' and organisation_id = current_setting('sejour.organisation', true)`
const GIVEN = `code_print <> '' and code_print = current_setting('sejour.offer', true)`

/**
 * Offers to hand a case over. The organisation that offers sees its own, the one that answered sees
 * what it answered; whoever has the code reaches the one row of that code.
 */
export const handOverMigrations: readonly Migration[] = [
  {
    id: '2026-11-23-60-hand-over',
    sql: `
    create table sejour.handover_offer (
      offer_id uuid primary key,
      organisation_id text not null,
      case_id text not null,
      code_print text not null unique,
      told bytea not null,
      offered_by text not null,
      offered_at text not null,
      until text not null,
      state text not null
        check (state in ('open', 'accepting', 'accepted', 'refused', 'withdrawn')),
      to_organisation_id text,
      settled_by text,
      settled_at text,
      version integer,
      head text
    );
    create unique index handover_offer_one on sejour.handover_offer (organisation_id, case_id)
      where state in ('open', 'accepting');
    create index handover_offer_to on sejour.handover_offer (to_organisation_id, case_id);
    alter table sejour.handover_offer enable row level security, force row level security;
    create policy own on sejour.handover_offer to sejour_app using (${OWN}) with check (${OWN});
    create policy answered on sejour.handover_offer for select to sejour_app
      using (to_organisation_id <> ''
        and to_organisation_id = current_setting('sejour.organisation', true));
    create policy by_code on sejour.handover_offer for select to sejour_house using (${GIVEN});
    create policy answer on sejour.handover_offer for update to sejour_house
      using (${GIVEN}) with check (${GIVEN});
    revoke delete on sejour.handover_offer from sejour_app;
    revoke insert, delete on sejour.handover_offer from sejour_house;

    create table sejour.handover_try (
      try_id uuid primary key,
      organisation_id text not null,
      account_id text not null,
      at text not null
    );
    create index handover_try_by on sejour.handover_try (organisation_id, at);
    alter table sejour.handover_try enable row level security, force row level security;
    create policy own on sejour.handover_try to sejour_app using (${OWN}) with check (${OWN});
    `,
  },
]

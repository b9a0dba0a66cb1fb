import type { Migration } from '@sejour/store'

const OWN = `organisation_id <> '' and organisation_id = current_setting('sejour.organisation', true)`

/** Official wording that an organisation loaded: one for each act, version and language. */
export const textPackMigrations: readonly Migration[] = [
  {
    id: '2026-11-23-70-text-packs',
    sql: `
    create table sejour.text_pack (
      organisation_id text not null,
      act text not null,
      version text not null,
      lang text not null check (lang in ('fr', 'nl', 'de')),
      source text not null,
      words jsonb not null,
      loaded_at timestamptz not null,
      loaded_by text not null,
      primary key (organisation_id, act, version, lang)
    );
    alter table sejour.text_pack enable row level security, force row level security;
    create policy own on sejour.text_pack to sejour_app using (${OWN}) with check (${OWN});
    `,
  },
]

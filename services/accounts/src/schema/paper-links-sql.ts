/**
 * Files that somebody linked to their account, by a code on paper. The row belongs to the own space
 * of that account; it opens nothing by itself: the code is looked at again at every view.
 */
export const PAPER_LINKS = `
create table sejour.paper_link (
  organisation_id uuid not null references sejour.organisation,
  account_id uuid not null,
  code_id uuid not null references sejour.paper_code,
  linked_at timestamptz not null,
  primary key (account_id, code_id)
);
create index on sejour.paper_link (organisation_id);

alter table sejour.paper_link enable row level security;
alter table sejour.paper_link force row level security;
create policy own on sejour.paper_link to sejour_app
  using (organisation_id = sejour.current_organisation())
  with check (organisation_id = sejour.current_organisation());
create policy house on sejour.paper_link to sejour_house using (true) with check (true);
`

/**
 * Rows of a table belong to an organisation, and nobody else has them: neither to see nor to write.
 * Even the owner of the table is bound.
 */
export function ownRows(table: string): string {
  const own = `organisation_id <> '' and organisation_id = current_setting('sejour.organisation', true)`
  return `
    alter table sejour.${table} enable row level security, force row level security;
    create policy own on sejour.${table} using (${own}) with check (${own});
  `
}

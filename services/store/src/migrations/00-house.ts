import type { Migration } from '../database/types.ts'

/**
 * Who asks, as row-level security knows it: both are empty (null) outside a transaction of
 * `within`, and equal nothing then.
 */
export const house: Migration = {
  id: '00-house',
  sql: `
    create function sejour.current_organisation() returns uuid
      language sql stable parallel safe
      return nullif(current_setting('sejour.organisation', true), '')::uuid;

    create function sejour.current_account() returns uuid
      language sql stable parallel safe
      return nullif(current_setting('sejour.account', true), '')::uuid;
  `,
}

import { acts, checkTextPack, type ActLang, type TextPack } from '@sejour/acts'
import type { Scope } from '@sejour/cases'
import type { Database } from '@sejour/store'
import type { ColumnType, Transaction } from 'kysely'
import type { Actor } from '../../actor.ts'
import { mayAsk } from '../../authorise.ts'

/** Which pack: an organisation keeps one for each of these. */
export type PackOf = Pick<TextPack, 'act' | 'version' | 'lang'>

/** A pack as it is kept. `at`: an instant. */
export type KeptPack = TextPack & { readonly loaded: { readonly at: string; readonly by: string } }

type Forbidden = { readonly forbidden: true }

/** The official wording that an organisation uses instead of ours. */
export type TextPacks = {
  /** Every pack of the organisation, in the order of acts, versions and languages. */
  readonly list: (actor: Actor) => Promise<readonly KeptPack[]>
  /** Those of one act in one language that can be used: an act may have changed since a pack was loaded. */
  readonly of: (actor: Actor, asked: Pick<PackOf, 'act' | 'lang'>) => Promise<readonly TextPack[]>
  /** Takes packs that were checked; one that stands already is replaced. All of them, or none. */
  readonly load: (
    actor: Actor,
    packs: readonly TextPack[],
  ) => Promise<{ readonly done: number } | Forbidden>
  readonly remove: (actor: Actor, which: PackOf) => Promise<{ readonly done: number } | Forbidden>
}

/** Whether somebody decides on the wording of the whole organisation. */
export function mayLoadPacks({ role }: Pick<Actor, 'role'>): boolean {
  return role === 'administrator'
}

type Tables = {
  'sejour.text_pack': {
    organisation_id: string
    act: string
    version: string
    lang: ActLang
    source: string
    words: ColumnType<TextPack['words'], string, string>
    loaded_at: ColumnType<Date, string, string>
    loaded_by: string
  }
}

type Parts = { readonly database: Database; readonly now: () => string }

export function openTextPacks({ database, now }: Parts): TextPacks {
  const within = <Value>(
    scope: Scope,
    work: (rows: Transaction<Tables>) => Promise<Value>,
  ): Promise<Value> =>
    database.within(scope, (transaction) => work(transaction.withTables<Tables>()))

  return {
    list: async (actor) => {
      if (!mayAsk(actor, 'case-file')) return []
      const scope = scopeOf(actor)
      const found = await within(scope, (rows) =>
        rows
          .selectFrom('sejour.text_pack')
          .selectAll()
          .where('organisation_id', '=', scope.organisation)
          .orderBy('act')
          .orderBy('version')
          .orderBy('lang')
          .execute(),
      )
      return found.map(({ act, version, lang, source, words, loaded_at, loaded_by }) => ({
        act,
        version,
        lang,
        source,
        words,
        loaded: { at: loaded_at.toISOString(), by: loaded_by },
      }))
    },
    of: async (actor, { act, lang }) => {
      if (!mayAsk(actor, 'case-file')) return []
      const scope = scopeOf(actor)
      const found = await within(scope, (rows) =>
        rows
          .selectFrom('sejour.text_pack')
          .select(['act', 'version', 'lang', 'source', 'words'])
          .where('organisation_id', '=', scope.organisation)
          .where('act', '=', act)
          .where('lang', '=', lang)
          .execute(),
      )
      return found.filter((pack) => 'pack' in checkTextPack(pack, acts))
    },
    load: async (actor, packs) => {
      if (!mayLoadPacks(actor)) return { forbidden: true }
      if (packs.length === 0) return { done: 0 }
      const scope = scopeOf(actor)
      const values = packs.map(({ act, version, lang, source, words }) => ({
        organisation_id: scope.organisation,
        act,
        version,
        lang,
        source,
        words: JSON.stringify(words),
        loaded_at: now(),
        loaded_by: scope.account,
      }))
      await within(scope, async (rows) => {
        for (const value of values) {
          const { source, words, loaded_at, loaded_by } = value
          await rows
            .insertInto('sejour.text_pack')
            .values(value)
            .onConflict((conflict) =>
              conflict
                .columns(['organisation_id', 'act', 'version', 'lang'])
                .doUpdateSet({ source, words, loaded_at, loaded_by }),
            )
            .execute()
        }
      })
      return { done: packs.length }
    },
    remove: async (actor, { act, version, lang }) => {
      if (!mayLoadPacks(actor)) return { forbidden: true }
      const scope = scopeOf(actor)
      const { numDeletedRows } = await within(scope, (rows) =>
        rows
          .deleteFrom('sejour.text_pack')
          .where('organisation_id', '=', scope.organisation)
          .where('act', '=', act)
          .where('version', '=', version)
          .where('lang', '=', lang)
          .executeTakeFirst(),
      )
      return { done: Number(numDeletedRows) }
    },
  }
}

function scopeOf({ organisation, account }: Actor): Scope {
  return { organisation, account }
}

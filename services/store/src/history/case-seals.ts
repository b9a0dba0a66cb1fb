import { createHmac } from 'node:crypto'
import type { CaseId, Scope } from '@sejour/cases'
import { type KeyRing } from '../keys/key-ring.ts'
import { derive, seal, unseal } from '../keys/seal.ts'
import { findRecord, unlockCase } from './case-access.ts'
import type { Open } from './store-tables.ts'

/**
 * Words about a case that stand outside its history, such as what an offer to hand it over says.
 * They are sealed with the key of the case, so they are forgotten with it. `use` binds them to one
 * row: `offer 7f…`. Nothing when the case is not there, or forgotten.
 */
export type CaseSeals = {
  readonly seal: (
    scope: Scope,
    caseId: CaseId,
    words: { readonly use: string; readonly text: string },
  ) => Promise<Uint8Array | undefined>
  /** @throws Unreadable when it was sealed for another case or another use */
  readonly open: (
    scope: Scope,
    caseId: CaseId,
    words: { readonly use: string; readonly sealed: Uint8Array },
  ) => Promise<string | undefined>
  /** The same words always under one name, which tells nothing without the key of the case. */
  readonly name: (
    scope: Scope,
    caseId: CaseId,
    words: { readonly use: string; readonly text: string },
  ) => Promise<string | undefined>
}

type Within = <Value>(scope: Scope, work: (open: Open) => Promise<Value>) => Promise<Value>

export function caseSeals(within: Within, keys: KeyRing): CaseSeals {
  const keyOf = (scope: Scope, caseId: CaseId) =>
    within(scope, async (open) => {
      const record = await findRecord(open, { organisation: scope.organisation, caseId })
      return record && (await unlockCase(open, keys, record))?.key
    })
  return {
    seal: async (scope, caseId, { use, text }) => {
      const key = await keyOf(scope, caseId)
      return key && seal(key, Buffer.from(text), ['beside', scope.organisation, caseId, use])
    },
    open: async (scope, caseId, { use, sealed }) => {
      const key = await keyOf(scope, caseId)
      return key && unseal(key, sealed, ['beside', scope.organisation, caseId, use]).toString()
    },
    name: async (scope, caseId, { use, text }) => {
      const key = await keyOf(scope, caseId)
      return (
        key &&
        createHmac('sha256', derive(key, `name ${use}`))
          .update(text)
          .digest('hex')
      )
    },
  }
}

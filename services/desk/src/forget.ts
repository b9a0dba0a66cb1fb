import { findState } from '@sejour/cases'
import type { Actor } from './actor.ts'
import { agendaOf } from './agenda/index.ts'
import { mayAsk } from './authorise.ts'
import type { Forget, Forgotten } from './desk.ts'
import { type Means, scopeOf } from './means.ts'

/**
 * Destroys the key of a case, for good. Never while a limit runs that somebody would then miss, and
 * only for whoever typed the title of the case.
 */
export async function forgetCase(
  { store, today }: Means,
  actor: Actor,
  { caseId, typed }: Forget,
): Promise<Forgotten> {
  if (!mayAsk(actor, 'forget')) return { forbidden: true }
  const scope = scopeOf(actor)
  const state = findState(await store.cases.read(scope, caseId))
  if (!state) return { notFound: true }
  const agenda = agendaOf(state, { today: today(), lang: 'fr' })
  const running = agenda.find(
    (item) => item.state === 'running' && item.peremptory && !item.bindsAuthority,
  )
  // Whoever handed a case over no longer answers for its limits.
  if (running && state.status !== 'handed-over') {
    return { refused: 'running-limit', about: running.id }
  }
  if (plain(typed) !== plain(state.title)) return { refused: 'not-confirmed' }
  return (await store.cases.forget(scope, caseId)) ? { forgotten: true } : { notFound: true }
}

const plain = (text: string): string => text.normalize('NFC').trim()

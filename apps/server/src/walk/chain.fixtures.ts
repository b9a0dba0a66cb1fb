import { randomUUID } from 'node:crypto'
import { localDate } from '@sejour/calendar'
import type { Entry } from '@sejour/cases'
import type { Actor, SendParcel } from '@sejour/desk'
import type { House } from '../house/open-house.ts'

/** A case that one organisation sent another: its word is for those who got it, and nobody else. */
export type Travelled = {
  readonly word: string
  /** Names of organisations. */
  readonly seenBy: readonly string[]
  readonly caseId: string
  readonly procedure: string
}

type Named = { readonly name: string; readonly actor: Actor }

export type Chain = {
  readonly counsel: readonly Named[]
  readonly commune: Named
  readonly office: Named
}

/**
 * Each counsel sends a case to the commune, which takes it in and answers with a parcel that waits;
 * the case of the first goes on to the Office, and something more of it waits at the commune. Gives
 * the cases, and the parcel that waits at each organisation, by its name.
 */
export async function chainOf(
  house: House,
  { counsel, commune, office }: Chain,
): Promise<{
  readonly travelled: readonly Travelled[]
  readonly waiting: ReadonlyMap<string, string>
}> {
  const travelled: Travelled[] = []
  const waiting = new Map<string, string>()
  for (const [index, { name, actor }] of counsel.entries()) {
    const isFirst = index === 0
    const word = `ZVOYAGE${name}`
    const made = await newCase(house, actor, word)
    const request = await sent(house, actor, { ...made, to: commune.actor, kind: 'request' })
    const taken = { parcel: request, commandId: randomUUID() }
    done(await parcelsOf(house).receive(commune.actor, taken), 'received')
    waiting.set(name, await sent(house, commune.actor, { ...made, to: actor, kind: 'return' }))
    if (isFirst) {
      const more = { ...made, to: commune.actor, kind: 'supplement' } as const
      waiting.set(commune.name, await sent(house, actor, more))
      const onward = { ...made, to: office.actor, kind: 'transmission' } as const
      waiting.set(office.name, await sent(house, commune.actor, onward))
    }
    const seenBy = [name, commune.name, ...(isFirst ? [office.name] : [])]
    travelled.push({ word, seenBy, ...made })
  }
  return { travelled, waiting }
}

type Made = { readonly caseId: string; readonly procedure: string }

async function newCase({ deskParts: { desk } }: House, actor: Actor, word: string): Promise<Made> {
  const [caseId, procedure] = [randomUUID(), randomUUID()]
  const opened = await desk.openNew(actor, {
    caseId,
    commandId: randomUUID(),
    title: `Famille ${word}`,
    language: 'fr',
    people: [{ id: randomUUID(), relation: 'applicant', givenName: 'N.', familyName: word }],
    procedure: { id: procedure, kind: 'article-9bis' },
  })
  done(opened, 'done')
  return { caseId, procedure }
}

async function sent(
  house: House,
  from: Actor,
  { to, ...asked }: Made & { readonly to: Actor; readonly kind: SendParcel['kind'] },
): Promise<string> {
  const parcel = randomUUID()
  const sending = {
    ...asked,
    parcel,
    commandId: randomUUID(),
    to: to.organisation,
    exhibits: [],
    acts: [],
    entries: [],
    papers: ['Lettre'],
  }
  done(await parcelsOf(house).send(from, sending), 'sent')
  return parcel
}

function parcelsOf({ deskParts: { parcels } }: House) {
  if (!parcels) throw new HouseNotPeopled('no parcels travel')
  return parcels
}

/** What the walk relies on before it begins. */
export function done(answer: object, what: string): void {
  if (!(what in answer)) throw new HouseNotPeopled(JSON.stringify(answer))
}

class HouseNotPeopled extends Error {
  constructor(why: string) {
    super(`The house of the walk was not peopled: ${why}`)
    this.name = 'HouseNotPeopled'
  }
}

const day = localDate

/** What every organisation notes besides: a refusal, the remedy against it, and a title. */
export function storyOf(procedure: string): readonly Entry[] {
  const decision = randomUUID()
  return [
    {
      kind: 'decision-notified',
      id: decision,
      procedure,
      decision: 'article-9bis.non-fondee',
      decidedOn: day('2026-02-20'),
      notification: { by: 'hand', on: day('2026-02-24') },
    },
    {
      kind: 'remedy-filed',
      id: randomUUID(),
      procedure,
      against: decision,
      remedy: 'annulment',
      on: day('2026-03-02'),
      by: 'electronic',
    },
    {
      kind: 'title-granted',
      id: randomUUID(),
      procedure,
      title: 'A',
      from: day('2026-03-05'),
      until: day('2026-05-31'),
    },
  ]
}

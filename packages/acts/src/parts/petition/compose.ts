import type { Block, Inline, Line } from '@sejour/documents'
import type { RemedyId } from '@sejour/law/recours'
import type { Composed, Composing } from '../../act.ts'
import { isGap } from '../../field/gap.ts'
import { filled, plain } from '../../words.ts'
import { sayAddress, sayName } from '../person.ts'
import { admissibility } from './admissibility.ts'
import type { PetitionData } from './fields.ts'
import type { PetitionKey } from './fr.ts'
import { ATTACKED_KINDS, decisionOf } from './kinds.ts'
import { paragraphs, proseOf } from './paragraphs.ts'
import { isSeveral } from './several.ts'

export type ComposingPetition = Composing<PetitionData, PetitionKey>

/** A numbered part of a petition; without blocks it is left out. */
export type Section = { readonly head: Line; readonly blocks: readonly Block[] }

export type PetitionParts = {
  /** The remedy whose limit runs. */
  readonly remedy: RemedyId
  readonly removalMeasure?: string | undefined
  /** What this kind of petition adds after the grounds. */
  readonly after?: readonly Section[]
}

/** A petition to the Council, in the order in which a judge reads it. */
export function composePetition(given: ComposingPetition, parts: PetitionParts): Composed {
  const composing = proseOf(given)
  const { data, say } = composing
  const sections: readonly Section[] = [
    { head: say('headDecisions'), blocks: objectOf(composing) },
    { head: say('headAdmissible'), blocks: admissibility(composing, parts) },
    { head: say('headFacts'), blocks: paragraphs(data.facts) },
    { head: say('headGrounds'), blocks: groundsOf(composing) },
    ...(parts.after ?? []),
    { head: say('headLanguage'), blocks: languageOf(composing) },
    { head: say('headAid'), blocks: aidOf(composing) },
    { head: say('headRequests'), blocks: requestsOf(composing) },
    { head: say('headFiling'), blocks: filingOf(composing) },
  ]
  return {
    blocks: [
      addressed(composing),
      ...partiesOf(given),
      ...numbered(sections),
      {
        kind: 'paragraph',
        text: say('placeAndDay', { place: data.place, day: [composing.day(data.filedOn)] }),
      },
      signatures(composing),
      ...inventoryOf(composing),
    ],
  }
}

/** The sections that say something, numbered as they come. */
function numbered(sections: readonly Section[]): readonly Block[] {
  return sections
    .filter(({ blocks }) => blocks.length > 0)
    .flatMap(({ head, blocks }, index): readonly Block[] => [
      { kind: 'heading', level: 2, text: `${index + 1}. ${plain(head)}` },
      ...blocks,
    ])
}

function addressed({ data, say }: ComposingPetition): Block {
  const via = {
    registered: say('viaRegistered'),
    'j-box': say('viaJBox'),
    director: say('viaDirector', { place: data.heldAt ?? '…' }),
  }
  const lines = [say('to'), say('court'), say('street'), say('town')]
  const way = Object.hasOwn(via, data.via) ? [via[data.via]] : []
  return { kind: 'address', lines: [...way, ...lines] }
}

function partiesOf(composing: ComposingPetition): readonly Block[] {
  const { data, say, day } = composing
  return [
    { kind: 'heading', level: 2, text: plain(say('headPetitioners')) },
    ...data.petitioners.map((one): Block => ({
      kind: 'terms',
      items: [
        { term: say('name'), is: sayName(one) },
        { term: say('nationality'), is: [filled(one.nationality)] },
        { term: say('birthDate'), is: [day(one.birthDate)] },
        { term: say('home'), is: sayAddress(data.residence) },
        { term: say('officeNumber'), is: [filled(one.officeNumber)] },
        ...(one.representedBy === undefined
          ? []
          : [{ term: say('representedBy'), is: [filled(one.representedBy)] }]),
      ],
    })),
    { kind: 'terms', items: servedAt(composing) },
    { kind: 'heading', level: 2, text: plain(say('headAdverse')) },
    { kind: 'list', items: adverseOf(composing) },
  ]
}

function servedAt({ data, say }: ComposingPetition) {
  const { lawyer, electedAt, heldAt } = data
  const address = sayAddress(data.elected)
  const elected = electedAt === undefined ? address : say('electedAt', { name: electedAt, address })
  const named = [lawyer.mail].flatMap((mail) => (mail === undefined ? [] : [', ', filled(mail)]))
  return [
    { term: say('elected'), is: elected },
    ...(lawyer.name === undefined
      ? []
      : [
          {
            term: say('counsel'),
            is: [...say('counselIs', { name: lawyer.name, bar: lawyer.bar ?? '…' }), ...named],
          },
        ]),
    ...(heldAt === undefined ? [] : [{ term: say('heldAt'), is: [filled(heldAt)] }]),
  ]
}

function adverseOf({ data, say }: ComposingPetition): readonly Line[] {
  const { decisions } = data
  const communes = decisions.flatMap(({ author, commune }) =>
    author === 'commune' && commune !== undefined ? [commune] : [],
  )
  const isOfState = decisions.some(({ author }) => author !== 'commune')
  return [
    ...(isOfState ? [say('state')] : []),
    ...[...new Set(communes)].map((commune) => say('communeIs', { commune })),
  ]
}

function objectOf({ data, say, day, lang }: ComposingPetition): readonly Block[] {
  const items = data.decisions.map(({ kind, name, author, commune, taken, reference }, index) => {
    const known = decisionOf(kind)
    const decision = known ? ATTACKED_KINDS[kind][lang] : (name ?? '…')
    const by =
      author === 'commune' ? say('byCommune', { commune: commune ?? '…' }) : say('byOffice')
    return [
      ...say('decision', { number: index + 1, decision, day: [day(taken)], author: by }),
      ...(reference === undefined ? [] : say('reference', { reference })),
    ]
  })
  return [
    { kind: 'paragraph', text: say('against') },
    { kind: 'list', items },
    ...(data.decisionCopy ? [{ kind: 'paragraph' as const, text: say('copyAttached') }] : []),
  ]
}

function groundsOf({ data, say }: ComposingPetition): readonly Block[] {
  return data.grounds.flatMap(({ rules, explanation }, index): readonly Block[] => [
    { kind: 'heading', level: 3, text: plain(say('ground', { number: index + 1 })) },
    { kind: 'paragraph', text: strong(say('rules')) },
    ...paragraphs(rules),
    { kind: 'paragraph', text: strong(say('explanation')) },
    ...paragraphs(explanation),
  ])
}

function languageOf({ data, say, lang }: ComposingPetition): readonly Block[] {
  return [
    { kind: 'paragraph', text: say('written', { language: data.hearingLanguage }) },
    ...(data.asylumLanguage === lang
      ? [{ kind: 'paragraph' as const, text: say(isSeveral(data) ? 'asylumSeveral' : 'asylum') }]
      : []),
  ]
}

function aidOf({ data, say }: ComposingPetition): readonly Block[] {
  if (data.legalAid !== 'asked') return []
  const aid = isSeveral(data) ? 'aidSeveral' : 'aid'
  return [{ kind: 'paragraph', text: say(aid, { proof: data.legalAidProof ?? '…' }) }]
}

function requestsOf({ data, say }: ComposingPetition): readonly Block[] {
  const { asks, legalAid, otherRequests } = data
  const asked: readonly Line[] = [
    ...(asks.includes('annulment') ? [say('asksAnnulment')] : []),
    ...(asks.includes('suspension') ? [say('asksSuspension')] : []),
    ...(asks.includes('urgency') ? [say('asksUrgency')] : []),
    ...(asks.includes('measures') ? [say('asksMeasures')] : []),
    ...(legalAid === 'asked' ? [say(isSeveral(data) ? 'asksAidSeveral' : 'asksAid')] : []),
    ...(otherRequests ?? '').split('\n').filter((line) => line.trim() !== ''),
  ]
  return [
    { kind: 'paragraph', text: say(isSeveral(data) ? 'requestsSeveral' : 'requests') },
    { kind: 'list', items: asked },
  ]
}

function filingOf({ data, say, day }: ComposingPetition): readonly Block[] {
  const filed = [day(data.filedOn)]
  return [
    {
      kind: 'paragraph',
      text:
        data.via === 'j-box'
          ? say('copiesJBox', { filed })
          : say('copies', { filed, copies: data.copies }),
    },
    ...(data.emailCopy ? [{ kind: 'paragraph' as const, text: say('emailCopy', { filed }) }] : []),
  ]
}

function signatures({ data, say }: ComposingPetition): Block {
  const { petitioners, lawyer, signer } = data
  if (signer === 'lawyer') {
    return {
      kind: 'signatures',
      places: [
        {
          label: say(isSeveral(data) ? 'signLawyerSeveral' : 'signLawyer'),
          name: [filled(lawyer.name ?? '…')],
        },
      ],
    }
  }
  const places = petitioners.map((one) => ({
    label: say('signPetitioner'),
    name: one.representedBy === undefined ? sayName(one) : [filled(one.representedBy)],
  }))
  return { kind: 'signatures', places }
}

function inventoryOf({ data, say, day }: ComposingPetition): readonly Block[] {
  const rows = data.pieces.map(({ title, on, pages }, index): readonly Line[] => [
    String(index + 1),
    isGap(title) ? [filled(title)] : title,
    on === undefined ? '' : [day(on)],
    pages === undefined || Number.isNaN(pages) ? '' : String(pages),
  ])
  return [
    { kind: 'page' },
    { kind: 'heading', level: 2, text: plain(say('inventory')) },
    {
      kind: 'table',
      caption: plain(say('inventoryCaption')),
      head: [say('number'), say('piece'), say('pieceDay'), say('pages')].map(plain),
      rows,
      widths: [1, 8, 3, 2],
    },
  ]
}

function strong(line: Line): readonly Inline[] {
  return [{ strong: plain(line) }]
}

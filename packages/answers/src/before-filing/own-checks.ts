import { findDay, type Provision, sourcesOf } from '@sejour/engine'
import { aConfirmer, article, ficheAdde, pointInstruction } from '@sejour/law'
import { languesDesPieces } from '@sejour/law/pieces'
import { sayKindOf } from '../arguments/kinds.ts'
import { faultsOf, findPiece, type PieceFault, yearsWithoutProof } from '../pieces/index.ts'
import { saySource } from '../say/index.ts'
import type { FilingCheck } from './output.ts'
import { isToConfirm } from './to-confirm.ts'
import type { Told } from './told.ts'

type Own = {
  readonly id: string
  readonly finding: FilingCheck['finding']
  readonly label: string
  readonly reason: string
  readonly source: readonly Provision[]
  readonly action: string
  readonly argument?: string
  readonly exhibits?: readonly string[]
}

/** What is looked at in the arguments and the pieces themselves. None of it stops a request. */
export function checkArgumentsAndPieces(told: Told): readonly FilingCheck[] {
  return [...argumentChecks(told), ...pieceChecks(told), ...presenceCheck(told)]
}

function argumentChecks(told: Told): readonly FilingCheck[] {
  const { wording } = told
  return told.arguments.flatMap((argument) => [
    ...(argument.exhibits.length === 0
      ? [
          own(told, {
            id: 'argument-without-proof',
            finding: 'not-met',
            ...wording.own['argument-without-proof'],
            label: wording.about(
              wording.own['argument-without-proof'].label,
              nameOf(argument, told),
            ),
            source: [ficheAdde],
            argument: argument.id,
          }),
        ]
      : []),
    ...(argument.kind === undefined
      ? [
          own(told, {
            id: 'argument-without-kind',
            finding: 'unknown',
            ...wording.own['argument-without-kind'],
            source: [ficheAdde],
            argument: argument.id,
          }),
        ]
      : []),
  ])
}

function nameOf({ side, kind }: Told['arguments'][number], told: Told): string {
  const { id } = told.answerable.prepared.procedure
  return sayKindOf({ procedure: id, side, kind }, told.texts.lang) ?? told.wording.unnamed
}

const FINDING_OF: { readonly [fault in PieceFault]: FilingCheck['finding'] } = {
  'translation-missing': 'not-met',
  'translation-unknown': 'unknown',
  expired: 'not-met',
  'too-old': 'not-met',
  'serves-nothing': 'not-met',
  'kind-unknown': 'unknown',
}

/** One check for each fault, with the pieces that have it. */
function pieceChecks(told: Told): readonly FilingCheck[] {
  const faulty = told.exhibits.map((exhibit) => ({ exhibit, faults: faultsOf(exhibit, told.on) }))
  return Object.entries(FINDING_OF).flatMap(([fault, finding]) => {
    const having = faulty.filter(({ faults }) => faults.some((one) => one === fault))
    if (having.length === 0 || !isFault(fault)) return []
    const id = `piece-${fault}` as const
    return [
      own(told, {
        id,
        finding,
        ...told.wording.own[id],
        source: sourceOf(fault, having[0]?.exhibit.kind),
        exhibits: having.map(({ exhibit }) => exhibit.id),
      }),
    ]
  })
}

const isFault = (text: string): text is PieceFault => text in FINDING_OF

function sourceOf(fault: PieceFault, kind: string | null | undefined): readonly Provision[] {
  if (fault === 'translation-missing' || fault === 'translation-unknown') {
    return [...languesDesPieces.source, languesDesPieces.translation]
  }
  const monthsOld = findPiece(kind)?.monthsOld
  if (fault === 'too-old' && monthsOld) return [monthsOld.source]
  return [fault === 'expired' ? aConfirmer : ficheAdde]
}

/** The years of a stay that is said to be continuous and that no piece shows. */
function presenceCheck(told: Told): readonly FilingCheck[] {
  const { facts, on, wording } = told
  const fact = told.answerable.prepared.procedure.facts.find(
    ({ id }) => id === 'fond.sejour-ininterrompu-depuis',
  )
  if (fact?.kind !== 'day') return []
  const source = [pointInstruction('2.7')]
  const since = findDay(facts, fact)
  if (since === undefined) return []
  const years = yearsWithoutProof(told.exhibits, since, on)
  const words = wording.own['presence-gap']
  if (years.length === 0) return []
  const label = wording.about(words.label, years.join(', '))
  return [own(told, { ...words, id: 'presence-gap', finding: 'not-met', label, source })]
}

/** Where the decision will reach the person: so it is wherever a request is filed under 9bis. */
export function domicileHarm(told: Told): FilingCheck {
  return own(told, {
    id: 'notified-where-elected',
    finding: 'not-met',
    ...told.wording.own['notified-where-elected'],
    source: [article('9quater', { paragraph: '§ 1er' }), article('62')],
  })
}

function own(told: Told, check: Own): FilingCheck {
  const { source, argument, exhibits, ...said } = check
  const sources = sourcesOf({ source })
  return {
    ...said,
    lastKnown: said.finding,
    sources: sources.map((one) => saySource(one, told.texts.lang)),
    toConfirm: isToConfirm(sources, told.on),
    authority: null,
    questions: [],
    task: said.finding === 'met' ? null : said.action,
    argument: argument ?? null,
    exhibits: exhibits ?? [],
  }
}

import { addDays, type LocalDate } from '@sejour/calendar'
import {
  absencesAdmises,
  cibles,
  comptes,
  enoncesIllimite,
  raisons,
  suitesDOctroi,
  type Chemin,
  type Cible,
  type EnonceIllimite,
  type SujetIllimite,
} from '@sejour/law/sejour-illimite'
import type { Answered } from '../input/index.ts'
import { sayEachSourceOnce } from '../say/index.ts'
import { countedOf, type Segment } from './counting.ts'
import { findTarget, type Found } from './found.ts'
import { readUnlimited, type UnlimitedFacts } from './input.ts'
import type { SaidSegment, SaidStatement, UnlimitedAnswer, UnlimitedTarget } from './output.ts'
import type { UnlimitedNote, UnlimitedWording } from './wording/wording.ts'

/**
 * Whether and when a limited stay may become unlimited, card by card: the years with their gaps and
 * absences, what is of right and what is left to the Office, how to ask, how it is lost.
 *
 * @law law of 15 December 1980, arts 13 to 19, 42quinquies, 49, 49/2, 61/23
 */
export function answerUnlimited(
  input: unknown,
  wording: UnlimitedWording,
): Answered<UnlimitedAnswer> {
  const read = readUnlimited(input, wording.input)
  return read.ok ? { ok: true, value: answer(read.value, wording) } : read
}

function answer(facts: UnlimitedFacts, wording: UnlimitedWording): UnlimitedAnswer {
  const { on, basis, periods } = facts
  const targets = cibles.map((cible) => sayTarget(facts, cible, wording))
  const isFavour = basis === 'article-9bis' || basis === 'article-9'
  return {
    on,
    basis,
    basisLabel: wording.libelles.bases[basis],
    targets,
    afterGrant: isFavour ? suitesDOctroi.map((suite) => sayStatement(suite, wording)) : [],
    notes: [
      ...(periods.length === 0 ? [wording.general['no-periods']] : []),
      wording.general['day-rule'],
      wording.general.projected,
      wording.general['not-a-decision'],
    ],
    sources: sayEachSourceOnce(
      cibles.flatMap((cible) => findTarget(facts, cible).chemin?.source ?? []),
      wording.lang,
    ),
  }
}

function sayTarget(
  facts: UnlimitedFacts,
  cible: Cible,
  wording: UnlimitedWording,
): UnlimitedTarget {
  const found = findTarget(facts, cible)
  const { chemin, finding, notes, segments = [], absences = [], from, reachedOn, safeDay } = found
  return {
    target: cible,
    label: wording.libelles.cibles[cible],
    open: chemin !== undefined,
    finding,
    nature: chemin?.nature ?? null,
    years: chemin?.years ?? null,
    countedFrom: from ?? null,
    reachedOn: reachedOn ?? null,
    safeDay: safeDay ?? null,
    said: notes.map((note) => sayNote(note, wording)),
    segments: drawn(segments, found, facts.on).map((segment) =>
      saySegment(segment, { cible, on: facts.on, chemin }, wording),
    ),
    gaps: segments
      .filter(({ kind }) => kind === 'untold')
      .map((gap) => ({ from: gap.from, to: gap.to })),
    absences: absences.map(({ from: left, to, days, reason, verdict }) => ({
      from: left,
      to,
      days,
      reason: reason ?? null,
      verdict,
    })),
    statements: statementsOf(facts, cible, wording),
    sources: sayEachSourceOnce(chemin?.source ?? [], wording.lang),
  }
}

/** Up to the day asked about, or to the safe day if that comes later; cut where the future begins. */
function drawn(
  segments: readonly Segment[],
  { safeDay, reachedOn }: Found,
  on: LocalDate,
): readonly Segment[] {
  const end = [on, safeDay, reachedOn].reduce<LocalDate>(
    (last, day) => (day !== undefined && day > last ? day : last),
    on,
  )
  return segments
    .filter(({ from }) => from <= end)
    .map((of) => (of.to > end ? { ...of, to: end } : of))
    .flatMap((of) =>
      of.from <= on && of.to > on
        ? [
            { ...of, to: on },
            { ...of, from: addDays(on, 1) },
          ]
        : [of],
    )
}

type Seen = {
  readonly cible: Cible
  readonly on: LocalDate
  readonly chemin: Chemin | undefined
}

function saySegment(
  segment: Segment,
  { cible, on, chemin }: Seen,
  wording: UnlimitedWording,
): SaidSegment {
  const { from, to, kind, reading } = segment
  // An absence is judged by the limits of this card, an interruption by its rule.
  const source =
    kind === 'absence'
      ? absencesAdmises[comptes[cible]].source
      : kind === 'irregular'
        ? (chemin?.source ?? [])
        : raisons[reading.why]
  return {
    from,
    to,
    kind,
    label: sayKind(kind, wording),
    counted: countedOf(segment),
    projected: from > on,
    why: wording.libelles.raisons[reading.why],
    sources: sayEachSourceOnce(source, wording.lang),
  }
}

function sayKind(kind: Segment['kind'], { libelles, untold, away, prison }: UnlimitedWording) {
  const untitled = { untold, absence: away, prison }
  return { ...libelles.periodes, ...untitled }[kind]
}

function statementsOf(
  { basis }: UnlimitedFacts,
  cible: Cible,
  wording: UnlimitedWording,
): UnlimitedTarget['statements'] {
  const ours = enoncesIllimite.filter(
    ({ of, bases }) => of.includes(cible) && (bases === undefined || bases.includes(basis)),
  )
  const about = (subject: SujetIllimite) =>
    ours.filter((one) => one.about === subject).map((one) => sayStatement(one, wording))
  return {
    condition: about('condition'),
    asking: about('asking'),
    waiting: about('waiting'),
    silence: about('silence'),
    card: about('card'),
    after: about('after'),
    absence: about('absence'),
    return: about('return'),
    loss: about('loss'),
  }
}

function sayStatement(
  {
    id,
    label,
    source,
    appreciation,
    contradiction,
  }: Pick<EnonceIllimite, 'id' | 'label' | 'source' | 'appreciation' | 'contradiction'>,
  { enonces, lang }: UnlimitedWording,
): SaidStatement {
  return {
    id,
    text: enonces[id] ?? label,
    appreciation: appreciation === true,
    contradiction: contradiction ?? null,
    sources: sayEachSourceOnce(source, lang),
  }
}

// The compiler does not see that a kind and its sentence belong together; their table does.
function sayNote<Note extends UnlimitedNote>(note: Note, { notes }: UnlimitedWording): string {
  const say = notes[note.kind] as (of: Note) => string
  return say(note)
}

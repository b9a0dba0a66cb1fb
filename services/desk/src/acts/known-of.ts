import type { ActLang, KnownRow, KnownValues } from '@sejour/acts'
import {
  addressesOf,
  type CaseEntry,
  electedDomicileOn,
  mandatesOn,
  residenceOn,
} from '@sejour/cases'
import { caseReference } from '../agenda/case-reference.ts'
import type { CaseFile } from '../views/case-file.ts'
import { kindTitle } from '../views/kind-title.ts'
import {
  applicantRows,
  earlierOf,
  householdRows,
  type SayCountry,
  stageOf,
} from './known-people.ts'
import { citing, newPieceRows, pieceRows, provingEntry, sayArgument } from './known-pieces.ts'
import { sayDecision, storyRows, storyText } from './known-story.ts'
import { type ActAbout, factOf, type Place, placeOf } from './place.ts'
import { present } from './present.ts'
import { knownWords } from './words/index.ts'

/** Who signs, and from where, as far as the organisation says so. */
export type CounselKnown = {
  readonly name?: string
  readonly organisation?: string
  readonly street?: string
  readonly postcode?: string
  readonly commune?: string
  readonly mail?: string
}

type Saying = {
  /** Of the act. */
  readonly lang: ActLang
  readonly nationality: SayCountry
  readonly counsel: CounselKnown
  readonly about?: ActAbout
}

/**
 * What a case knows of what acts ask. What it does not know is absent, never empty. No note of
 * counsel and no piece that counsel keeps back is ever among it.
 */
export function knownOf(
  file: Pick<CaseFile, 'caseId' | 'state' | 'on'>,
  saying: Saying,
): KnownValues {
  const { lang, nationality, counsel } = saying
  const place = placeOf(file, lang, saying.about)
  return present({
    ...knownOfPerson(place, nationality),
    ...knownOfAddresses(place, counsel),
    ...knownOfDecision(place),
    ...knownOfRequest(place),
    'counsel.name': counsel.name,
    'counsel.street': counsel.street,
    'counsel.postcode': counsel.postcode,
    'counsel.town': counsel.commune,
    'counsel.mail': counsel.mail,
    signer: signerOf(place),
    'case.reference': caseReference(file.caseId),
    household: householdRows(place, nationality, 'apart'),
    'household.whole': householdRows(place, nationality, 'whole'),
    applicants: applicantRows(place, nationality),
    pieces: pieceRows(place),
    'pieces.new': newPieceRows(place),
    story: storyRows(place),
    'story.text': storyText(place),
    circumstances: argumentRows(place, 'circumstances'),
    merits: argumentRows(place, 'merits'),
  })
}

function knownOfPerson({ applicants }: Place, country: SayCountry): KnownValues {
  const [person] = applicants
  return present({
    'applicant.name': person?.familyName,
    'applicant.first-names': person?.givenName,
    'applicant.nationality': person?.nationality && country(person.nationality),
    'applicant.birth-date': person?.birthDate,
    'applicant.national-number': person?.nationalNumber,
    'applicant.office-number': person?.officeNumber,
    'applicant.phone': person?.phone,
    'applicant.mail': person?.email,
  })
}

function knownOfAddresses(place: Place, counsel: CounselKnown): KnownValues {
  const { state, on, applicants } = place
  const [person] = applicants
  if (!person) return {}
  const residence = residenceOn(state, person.id, on)
  const elected = electedDomicileOn(state, person.id, on)
  const former = addressesOf(state, person.id, 'residence').find(
    ({ id, from }) => id !== residence?.id && residence !== undefined && from < residence.from,
  )
  const isAtCounsel =
    elected !== undefined &&
    elected.street === counsel.street &&
    elected.postcode === counsel.postcode
  return present({
    commune: residence?.commune,
    'applicant.street': residence?.street,
    'applicant.postcode': residence?.postcode,
    'applicant.town': residence?.commune,
    'residence.since': residence?.from,
    'residence.pieces': citing(
      place,
      (one) => one.kind === 'fact' && one.fact === 'residence.effective',
    ),
    'former-residence.street': former?.street,
    'former-residence.postcode': former?.postcode,
    'former-residence.town': former?.commune,
    'elected.at': elected && (isAtCounsel ? 'counsel' : 'other'),
    // The address of counsel stands once: with counsel.
    ...(elected &&
      !isAtCounsel && {
        'elected.care-of': elected.careOf,
        'elected.street': elected.street,
        'elected.postcode': elected.postcode,
        'elected.town': elected.commune,
      }),
  })
}

function knownOfDecision(place: Place): KnownValues {
  const { decision, entries, lang } = place
  const remedy = entries.findLast((entry) => entry.kind === 'remedy-filed')
  const judgment = entries.findLast((entry) => entry.kind === 'judgment-notified')
  return present({
    'decision.day': decision?.decidedOn,
    'decision.kind': decision?.decision,
    'decision.said': decision && sayDecision(decision.decision, lang),
    'notification.day': decision?.notification.on,
    'notification.by': decision?.notification.by,
    'notification.proof': decision && proofOf(place, decision),
    'remedy.roll': remedy?.rollNumber,
    'judgment.day': judgment?.decidedOn,
    'judgment.notified-on': judgment?.notification.on,
  })
}

function proofOf(place: Place, decision: CaseEntry): string | undefined {
  const [first] = provingEntry(place, decision)
  return first && knownWords[place.lang].numbered(first.number, first.exhibit.title)
}

function knownOfRequest(place: Place): KnownValues {
  const { round, entries, applicants, lang } = place
  const person = applicants[0]?.id
  const text = (fact: string) => {
    const value = factOf(place, fact, person)
    return typeof value === 'string' ? value : undefined
  }
  const flag = (fact: string) => {
    const value = factOf(place, fact, person)
    return typeof value === 'boolean' ? value : undefined
  }
  const filed = entries.findLast((entry) => entry.kind === 'request-filed')
  const title = entries.findLast((entry) => entry.kind === 'title-granted')
  return present({
    'procedure.filed-on': filed?.on,
    'procedure.about': round && kindTitle(round.kind, lang),
    'procedure.earlier': earlierOf(place),
    'procedure.earlier-pending':
      flag('procedures.9bis-pendante') ??
      (flag('procedures.demande-anterieure') === false ? false : undefined),
    'household.complete': flag('demande.menage-complet'),
    'asylum.stage': stageOf(place, applicants[0]),
    'asylum.closed-on': text('asile.fin'),
    'asylum.language': text('langue.asile'),
    'title.expires': title?.until,
  })
}

// Whoever has the mandate of a lawyer signs; for the rest nothing says who does.
function signerOf({ state, on }: Place): string | undefined {
  return mandatesOn(state, on).some(({ kind }) => kind === 'lawyer') ? 'lawyer' : undefined
}

function argumentRows(place: Place, side: 'circumstances' | 'merits'): readonly KnownRow[] {
  const { state, round, lang } = place
  return [...state.arguments.values()]
    .filter((argument) => argument.procedure === round?.id && argument.side === side)
    .map((argument) =>
      present({
        title: round && sayArgument({ ...argument, procedure: round.kind }, lang),
        text: argument.text,
        cited: citing(place, (one) => one.kind === 'argument' && one.argument === argument.id),
      }),
    )
}

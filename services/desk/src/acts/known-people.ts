import type { KnownRow } from '@sejour/acts'
import { type CasePerson, isMinorOn, peopleOn } from '@sejour/cases'
import { citing, openPieces } from './known-pieces.ts'
import { factOf, type Place } from './place.ts'
import { present } from './present.ts'
import { knownWords } from './words/index.ts'

/** « NL » → « Pays-Bas », in the language of the act; nothing for what is no country. */
export type SayCountry = (code: string) => string | undefined

/** Whoever asks, with the papers and the fee that the case knows. */
export function applicantRows(place: Place, country: SayCountry): readonly KnownRow[] {
  return place.applicants.map((person) => {
    const minor = isMinorOn(person, place.on)
    return present({
      ...nameRow(person, country),
      capacity: minor === undefined ? undefined : minor ? 'minor' : 'own',
      identity: present({
        document: documentOf(place, person),
        exemption: exemptionOf(place, person),
        cited: citing(
          place,
          (one, { persons }) =>
            one.kind === 'fact' &&
            one.fact === 'identite.document' &&
            (persons?.includes(person.id) ?? person === place.applicants[0]),
        ),
      }),
      fee: feeOf(place, person),
    })
  })
}

/** The others of the case: who they are, in the words of the act. `whole`: their names in one. */
export function householdRows(
  place: Place,
  country: SayCountry,
  names: 'apart' | 'whole',
): readonly KnownRow[] {
  const asking = new Set(place.applicants.map(({ id }) => id))
  return peopleOn(place.state, place.on)
    .filter(({ id }) => !asking.has(id))
    .map((person) => {
      const { familyName, givenName } = person
      const whole = [familyName, givenName].filter((part) => part !== undefined).join(' ')
      return present({
        ...nameRow(person, country),
        ...(names === 'whole' && { name: whole }),
        relation: knownWords[place.lang].relations[person.relation],
      })
    })
}

function nameRow(person: CasePerson, country: SayCountry) {
  const { familyName, givenName, nationality, birthDate, nationalNumber, officeNumber } = person
  return {
    name: familyName,
    firstNames: givenName,
    nationality: nationality && country(nationality),
    birthDate,
    nationalNumber,
    officeNumber,
  }
}

const DOCUMENTS = new Map<unknown, string>([
  ['passeport', 'passport'],
  ['titre-de-voyage', 'travel-document'],
  ['carte-identite-nationale', 'national-card'],
  ['aucun', 'none'],
])

function documentOf(place: Place, { id }: CasePerson): string | undefined {
  return DOCUMENTS.get(factOf(place, 'identite.document', id))
}

function exemptionOf(place: Place, person: CasePerson): string | undefined {
  if (documentOf(place, person) !== 'none') return undefined
  const stage = stageOf(place, person)
  if (stage === 'pending') return 'asylum-pending'
  if (stage === 'cassation') return 'cassation'
  return factOf(place, 'identite.impossibilite', person.id) === true ? 'impossible' : undefined
}

const STAGES = new Map<unknown, string>([
  ['aucune', 'none'],
  ['office', 'pending'],
  ['cgra', 'pending'],
  ['cce', 'pending'],
  ['cassation-introduite', 'cassation-filed'],
  ['cassation-admise', 'cassation'],
  ['close', 'closed'],
])

/** Where the request for asylum of somebody stands, as an act asks it. */
export function stageOf(place: Place, person: CasePerson | undefined): string | undefined {
  return STAGES.get(factOf(place, 'asile.stade', person?.id))
}

// Only what one payer paid is known: whether it covers somebody else is for counsel to say.
function feeOf(place: Place, person: CasePerson): KnownRow | undefined {
  if (isMinorOn(person, place.on) === true) return { is: 'minor' }
  if (factOf(place, 'redevance.dispense', person.id) === 'apatride') return { is: 'stateless' }
  const amount = factOf(place, 'redevance.montant-paye', person.id)
  const isPayer = person === place.applicants[0]
  if (!isPayer || typeof amount !== 'number' || amount === 0) return undefined
  const proof = openPieces(place).find(({ exhibit }) => exhibit.kind === FEE_PROOF)
  return present({
    is: 'paid',
    amount,
    paidOn: proof?.exhibit.dated,
    cited: proof && String(proof.number),
  })
}

const FEE_PROOF = 'preuve-de-paiement'

/** What earlier requests the facts of the applicant tell of; nothing while one of them is not known. */
export function earlierOf(place: Place): readonly string[] | undefined {
  const of = (fact: string) => factOf(place, fact, place.applicants[0]?.id)
  const permission = of('procedures.demande-anterieure')
  const medical = of('procedures.9ter')
  const stateless = of('procedures.apatridie')
  const told = [
    ...(permission === true ? ['permission'] : []),
    ...(medical === 'pendante' || medical === 'terminee' ? ['medical'] : []),
    ...(stateless === true ? ['stateless'] : []),
  ]
  if (told.length > 0) return told
  const isNone = permission === false && medical === 'jamais' && stateless === false
  return isNone ? ['none'] : undefined
}

import { isWorkingDay, type LocalDate } from '@sejour/calendar'
import { answerFee, feeWordingFr, type FeeAnswer } from '@sejour/answers/fee'
import { annexeAr } from '@sejour/law'
import { exemptions, libellesDe, libellesNl, motifs } from '@sejour/law/redevance'
import { cents, choice, day, optional, text, yesNo } from '../field/field.ts'
import { isGap } from '../field/gap.ts'
import type { ActLang, InActLangs } from '../lang.ts'
import type { Remark } from '../act.ts'
import { communeFields, mayorSigns } from './commune.ts'
import { address, person } from './person.ts'

const groundLabel = (id: keyof typeof motifs): InActLangs => ({
  fr: motifs[id].label,
  nl: libellesNl.grounds[id],
  de: libellesDe.grounds[id],
})

const exemptionLabel = (id: keyof typeof exemptions): InActLangs => ({
  fr: exemptions[id].label,
  nl: libellesNl.exemptions[id],
  de: libellesDe.exemptions[id],
})

const GROUNDS = {
  'article-9': groundLabel('article-9'),
  'article-9bis': groundLabel('article-9bis'),
  family: groundLabel('family'),
  student: groundLabel('student'),
  'long-term-resident': groundLabel('long-term-resident'),
  return: groundLabel('return'),
  work: groundLabel('work'),
} as const

/** The kind of request in words; nothing while nobody has chosen it. */
export function sayGround(ground: string, lang: ActLang): string | undefined {
  const found = Object.entries<InActLangs>(GROUNDS).find(([id]) => id === ground)
  return found?.[1][lang]
}

/** A request that costs a fee, and what was paid of it. The amount due is never among the fields. */
export const feeRequestFields = {
  ...communeFields,
  person: person({ fr: 'Personne', nl: 'Persoon', de: 'Person' }),
  residence: address({ fr: 'Adresse', nl: 'Adres', de: 'Adresse' }, 'applicant'),
  ground: choice({ fr: 'Demande', nl: 'Aanvraag', de: 'Antrag' }, GROUNDS),
  filedOn: day(
    { fr: 'Introduite le', nl: 'Ingediend op', de: 'Eingereicht am' },
    { from: 'procedure.filed-on' },
  ),
  paid: cents(
    {
      fr: 'Montant payé et prouvé',
      nl: 'Betaald en bewezen bedrag',
      de: 'Bezahlter und nachgewiesener Betrag',
    },
    {
      hint: {
        fr: 'Au plus tard le jour de la demande. Zéro si rien n’est prouvé.',
        nl: 'Uiterlijk op de dag van de aanvraag. Nul als niets is bewezen.',
        de: 'Spätestens am Tag des Antrags. Null, wenn nichts nachgewiesen ist.',
      },
    },
  ),
  exemption: optional(
    choice(
      {
        fr: 'Dispense prouvée',
        nl: 'Bewezen vrijstelling',
        de: 'Nachgewiesene Befreiung',
      },
      {
        'stateless-recognised': exemptionLabel('stateless-recognised'),
        scholarship: exemptionLabel('scholarship'),
        'scholarship-family': exemptionLabel('scholarship-family'),
        'disabled-adult-descendant': exemptionLabel('disabled-adult-descendant'),
        'turkey-association': exemptionLabel('turkey-association'),
        'protected-person-family': exemptionLabel('protected-person-family'),
        'refugee-return': exemptionLabel('refugee-return'),
        'article-9ter-family': exemptionLabel('article-9ter-family'),
        'free-movement-belgian-family': exemptionLabel('free-movement-belgian-family'),
        'eu-citizen-family': exemptionLabel('eu-citizen-family'),
        indigent: exemptionLabel('indigent'),
      },
    ),
  ),
  partnerPays: yesNo(
    {
      fr: 'La redevance est due par le conjoint ou le cohabitant légal, pour les deux',
      nl: 'De retributie is verschuldigd door de echtgenoot of wettelijk samenwonende, voor beiden',
      de: 'Die Gebühr ist vom Ehegatten oder gesetzlich Zusammenwohnenden für beide zu zahlen',
    },
    {
      hint: {
        fr: 'Depuis le 26 mai 2022, pour qui demande ensemble et sur la même base.',
        nl: 'Sinds 26 mei 2022, voor wie samen en op dezelfde grond aanvraagt.',
        de: 'Seit dem 26. Mai 2022, für gemeinsame Anträge auf derselben Grundlage.',
      },
    },
  ),
  amountConfirmedBy: optional(
    text(
      {
        fr: 'Montant vérifié par (nom et qualité)',
        nl: 'Bedrag nagekeken door (naam en hoedanigheid)',
        de: 'Betrag geprüft von (Name und Eigenschaft)',
      },
      {
        most: 160,
        hint: {
          fr: 'Seulement pour un jour dont le montant n’est confirmé par aucun texte lu.',
          nl: 'Alleen voor een dag waarvan het bedrag door geen gelezen tekst is bevestigd.',
          de: 'Nur für einen Tag, dessen Betrag kein gelesener Text bestätigt.',
        },
      },
    ),
  ),
  signer: mayorSigns,
  decidedOn: day(
    { fr: 'Date de la décision', nl: 'Datum van de beslissing', de: 'Datum der Entscheidung' },
    { from: 'decision.day' },
  ),
}

/** What is known of the request; in a preview a day may be a gap and an amount no number. */
export type FeeRequest = {
  readonly ground?: string | undefined
  readonly filedOn?: LocalDate | undefined
  readonly paid?: number | undefined
  readonly exemption?: string | undefined
  readonly person?: { readonly birthDate?: LocalDate | undefined } | undefined
  readonly partnerPays?: boolean | undefined
  readonly amountConfirmedBy?: string | undefined
  readonly decidedOn?: LocalDate | undefined
}

/** What the tariff of that day says of it; nothing while the request is not known. */
export function feeOf(
  { ground, filedOn, paid = 0, exemption, person: who }: FeeRequest,
  topUpNotifiedOn?: LocalDate,
): FeeAnswer | undefined {
  const birthDate = who?.birthDate
  const days = [filedOn, birthDate, topUpNotifiedOn]
  if (!ground || filedOn === undefined || days.some((one) => one !== undefined && isGap(one))) {
    return undefined
  }
  const asked = {
    ground,
    filedOn,
    persons: [{ id: 'payer', birthDate, exemption }],
    payments: paid > 0 ? [{ for: 'payer', cents: paid, paidOn: filedOn, proof: true }] : [],
    ...(topUpNotifiedOn && { topUpNotifiedOn }),
  }
  const answered = answerFee(asked, feeWordingFr)
  return answered.ok ? answered.value : undefined
}

/** Whether a text or an official page gives the amount of that day. */
export function isConfirmed({ tariff }: FeeAnswer): boolean {
  return tariff.certainty === 'high' || tariff.certainty === 'medium'
}

/** What a lawyer confirms where the limit for the balance ends on a day on which nothing is open. */
export function closedDayRemarks(lastDay: LocalDate | null | undefined): readonly Remark[] {
  if (!lastDay || isWorkingDay(lastDay)) return []
  return [
    {
      text: {
        fr: 'Le délai du solde prend fin un jour qui n’est pas ouvrable, et il n’est pas établi qu’il passe au jour ouvrable suivant : par prudence, ne déclarez rien irrecevable avant la fin de ce jour-là. À faire confirmer par un avocat.',
        nl: 'De termijn voor het saldo eindigt op een dag die geen werkdag is, en het staat niet vast dat hij naar de volgende werkdag verschuift: verklaar uit voorzichtigheid niets onontvankelijk voor het einde van die werkdag. Te laten bevestigen door een advocaat.',
        de: 'Die Frist für den Restbetrag endet an einem Tag, der kein Werktag ist, und es steht nicht fest, dass sie sich auf den nächsten Werktag verschiebt: Erklären Sie vorsichtshalber nichts für unzulässig, bevor jener Werktag vorbei ist. Von einem Rechtsanwalt bestätigen zu lassen.',
      },
      source: annexeAr('43'),
    },
  ]
}

/** What a lawyer confirms about an amount that no text read confirms. */
export function feeRemarks(request: FeeRequest): readonly Remark[] {
  const fee = feeOf(request)
  if (!fee || isConfirmed(fee)) return []
  return [
    {
      text: {
        fr: 'Le montant de la redevance vient de sources privées et d’un calcul : il a été tenu pour vérifié parce que quelqu’un en répond. À faire confirmer par un avocat.',
        nl: 'Het bedrag van de retributie komt uit private bronnen en een berekening: het geldt als nagekeken omdat iemand ervoor instaat. Te laten bevestigen door een advocaat.',
        de: 'Der Betrag der Gebühr stammt aus privaten Quellen und einer Berechnung: Er gilt als geprüft, weil jemand dafür einsteht. Von einem Rechtsanwalt bestätigen zu lassen.',
      },
    },
  ]
}

/** The same invented request in the examples of annexes 42 and 43: paid in part. */
export const exampleRequest = {
  commune: 'Ville-Exemple',
  reference: 'ETR/2025/0207',
  person: {
    name: 'Exemple',
    firstNames: 'Nadia',
    nationality: 'Utopie',
    birthDate: '1990-01-01',
    birthPlace: 'Port-Fictif',
  },
  residence: { street: 'rue de l’Exemple 1, boîte 4', postcode: '1000', town: 'Ville-Exemple' },
  ground: 'article-9bis',
  filedOn: '2025-03-03',
  paid: 300_00,
  partnerPays: false,
  signer: { name: 'B. Modèle', capacity: 'delegate' },
} as const

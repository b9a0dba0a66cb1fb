import { findVersionOn } from '@sejour/engine/cite'
import { article, pratiqueRedevance } from '@sejour/law'
import { derogationFamiliale, minimum9bis } from '@sejour/law/redevance'
import { isAdult } from '../../parts/letter/belgian.ts'
import type { Rule } from '../../rule.ts'
import type { Unfinished } from './fields.ts'

type Applicant = NonNullable<Unfinished['applicants']>[number]
type Fee = NonNullable<Applicant['fee']>

const obligation = article('1/1', { paragraph: '§ 1er' })

const ofAny =
  (is: (fee: Fee, applicant: Applicant, request: Unfinished) => boolean) => (request: Unfinished) =>
    (request.applicants ?? []).some((one) => one.fee !== undefined && is(one.fee, one, request))

/** The fee of each applicant is paid and proved, or an exemption holds: never both. */
export const feeRules: readonly Rule<Unfinished>[] = [
  {
    id: 'fee-not-proved',
    breaks: 'missing',
    fields: ['applicants.fee.amount', 'applicants.fee.paidOn', 'applicants.fee.cited'],
    broken: ofAny(
      ({ is, amount, paidOn, cited }) =>
        is === 'paid' && (amount === undefined || paidOn === undefined || cited === undefined),
    ),
    says: {
      fr: 'La redevance est payée : dites le montant, le jour, et la pièce qui le prouve.',
      nl: 'De retributie is betaald: vermeld het bedrag, de dag en het stuk dat dit bewijst.',
      de: 'Die Gebühr ist gezahlt: Nennen Sie den Betrag, den Tag und die Unterlage, die es belegt.',
    },
    source: pratiqueRedevance,
  },
  {
    id: 'exempt-and-paid',
    breaks: 'contradiction',
    fields: ['applicants.fee.is', 'applicants.fee.amount'],
    broken: ofAny(
      ({ is, amount, paidOn }) =>
        is !== undefined && is !== 'paid' && (amount !== undefined || paidOn !== undefined),
    ),
    says: {
      fr: 'Une dispense et un paiement sont dits pour la même personne : gardez l’un des deux.',
      nl: 'Voor dezelfde persoon staan een vrijstelling en een betaling: behoud één van beide.',
      de: 'Für dieselbe Person stehen eine Befreiung und eine Zahlung da: Behalten Sie eines von beiden.',
    },
    source: obligation,
  },
  {
    id: 'adult-as-minor',
    breaks: 'contradiction',
    fields: ['applicants.fee.is', 'applicants.birthDate', 'on'],
    broken: ofAny(
      ({ is }, { birthDate }, { on }) => is === 'minor' && isAdult(birthDate, on) === true,
    ),
    says: {
      fr: 'Cette personne a dix-huit ans au jour de la demande : la dispense des mineurs ne vaut pas.',
      nl: 'Deze persoon is op de dag van de aanvraag achttien jaar: de vrijstelling voor minderjarigen geldt niet.',
      de: 'Diese Person ist am Tag des Antrags achtzehn Jahre alt: Die Befreiung für Minderjährige gilt nicht.',
    },
    source: pratiqueRedevance,
  },
  {
    id: 'couple-alone',
    breaks: 'contradiction',
    fields: ['applicants.fee.is'],
    broken: ({ applicants = [] }) =>
      applicants.some(({ fee }) => fee?.is === 'couple') &&
      applicants.every(({ fee }) => fee?.is !== undefined && fee.is !== 'paid'),
    says: {
      fr: 'Une redevance du couple est invoquée, mais personne dans cette demande ne l’a payée.',
      nl: 'Er is een retributie van het koppel ingeroepen, maar niemand in deze aanvraag heeft ze betaald.',
      de: 'Es wird eine Gebühr des Paares geltend gemacht, aber niemand in diesem Antrag hat sie gezahlt.',
    },
    source: pratiqueRedevance,
  },
  {
    id: 'couple-not-married',
    breaks: 'contradiction',
    fields: ['applicants.fee.is', 'applicants.civilStatus'],
    broken: ofAny(
      ({ is }, { civilStatus }) =>
        is === 'couple' &&
        civilStatus !== undefined &&
        civilStatus !== 'married' &&
        civilStatus !== 'partnership',
    ),
    says: {
      fr: 'Seuls des époux ou des partenaires enregistrés paient une seule redevance : corrigez l’état civil ou la redevance.',
      nl: 'Alleen echtgenoten of geregistreerde partners betalen één retributie: verbeter de burgerlijke staat of de retributie.',
      de: 'Nur Ehegatten oder eingetragene Partner zahlen eine einzige Gebühr: Berichtigen Sie den Personenstand oder die Gebühr.',
    },
    source: pratiqueRedevance,
  },
  {
    id: 'couple-too-early',
    breaks: 'contradiction',
    fields: ['applicants.fee.is', 'on'],
    broken: ofAny(
      ({ is }, _, { on }) => is === 'couple' && on !== undefined && on < derogationFamiliale.from,
    ),
    says: {
      fr: 'Ce jour-là, la règle d’une seule redevance pour un couple n’existait pas encore.',
      nl: 'Op die dag bestond de regel van één retributie voor een koppel nog niet.',
      de: 'An diesem Tag gab es die Regel einer einzigen Gebühr für ein Paar noch nicht.',
    },
    ...(derogationFamiliale.source[0] && { source: derogationFamiliale.source[0] }),
  },
  {
    id: 'paid-after-filing',
    breaks: 'contradiction',
    fields: ['applicants.fee.paidOn', 'on'],
    broken: ofAny(
      ({ paidOn }, _, { on }) => paidOn !== undefined && on !== undefined && paidOn > on,
    ),
    says: {
      fr: 'La redevance se paie avant la demande : le jour du paiement est après celui de la lettre.',
      nl: 'De retributie wordt vóór de aanvraag betaald: de dag van betaling is na die van de brief.',
      de: 'Die Gebühr wird vor dem Antrag gezahlt: Der Tag der Zahlung liegt nach dem des Schreibens.',
    },
    source: pratiqueRedevance,
  },
  {
    id: 'fee-too-low',
    breaks: 'contradiction',
    fields: ['applicants.fee.amount', 'on'],
    broken: ofAny(({ is, amount }, _, { on }) => {
      const least = on && findVersionOn(on, minimum9bis)?.value
      return is === 'paid' && amount !== undefined && least !== undefined && amount < least
    }),
    says: {
      fr: 'Le montant est plus bas que la redevance de ce jour : complétez le paiement avant d’introduire la demande.',
      nl: 'Het bedrag is lager dan de retributie van die dag: vul de betaling aan voordat u de aanvraag indient.',
      de: 'Der Betrag liegt unter der Gebühr dieses Tages: Ergänzen Sie die Zahlung, bevor Sie den Antrag einreichen.',
    },
    source: obligation,
  },
]

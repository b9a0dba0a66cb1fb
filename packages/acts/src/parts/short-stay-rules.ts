import type { LocalDate } from '@sejour/calendar'
import { isUnreadOn, type Provision } from '@sejour/engine/cite'
import { declarations, type Declaration } from '@sejour/law/visiteurs'
import type { Remark } from '../act.ts'
import type { Rule } from '../rule.ts'
import { isBefore } from './days.ts'
import { declarationDay } from './short-stay.ts'

type Declared = {
  readonly entry?: LocalDate | undefined
  readonly declaredOn?: LocalDate | undefined
  readonly lateBecause?: string | undefined
  readonly lodging?: 'private' | 'hotel' | 'hospital' | 'prison' | undefined
  readonly document?: { readonly validUntil?: LocalDate | undefined } | undefined
}

/** Whether a declaration comes after the last day of the law. */
export const isLate = (
  { entry, declaredOn }: Pick<Declared, 'entry' | 'declaredOn'>,
  id: Declaration['id'],
) => isBefore(declarationDay(entry, id), declaredOn)

/** The rules that both declarations share. */
export function declarationRules<Draft extends Declared>(
  id: Declaration['id'],
): readonly Rule<Draft>[] {
  const duty = declarations[id]
  const [source] = duty.sources
  const cited: { readonly source?: Provision } = source ? { source } : {}
  return [
    {
      id: 'declared-before-entry',
      breaks: 'contradiction',
      fields: ['declaredOn', 'entry'],
      broken: ({ declaredOn, entry }) => isBefore(declaredOn, entry),
      says: {
        fr: 'La déclaration est datée d’avant l’entrée : corrigez un des deux jours.',
        nl: 'De aangifte dateert van vóór de binnenkomst: verbeter een van beide dagen.',
        de: 'Die Erklärung ist vor der Einreise datiert: Berichtigen Sie einen der beiden Tage.',
      },
    },
    {
      id: 'declared-after-legal-days',
      breaks: 'missing',
      fields: ['lateBecause', 'declaredOn', 'entry'],
      broken: (draft) => isLate(draft, id) && draft.lateBecause === undefined,
      says: {
        fr: 'La déclaration est faite après les jours de la loi : notez ce que la personne explique, ou corrigez le jour de l’entrée.',
        nl: 'De aangifte gebeurt na de wettelijke dagen: noteer wat de persoon verklaart, of verbeter de dag van binnenkomst.',
        de: 'Die Erklärung erfolgt nach den gesetzlichen Tagen: Notieren Sie, was die Person erklärt, oder berichtigen Sie den Tag der Einreise.',
      },
      ...cited,
    },
    {
      id: 'late-reason-in-time',
      breaks: 'contradiction',
      fields: ['lateBecause', 'declaredOn', 'entry'],
      broken: (draft) =>
        draft.lateBecause !== undefined &&
        draft.declaredOn !== undefined &&
        declarationDay(draft.entry, id) !== undefined &&
        !isLate(draft, id),
      says: {
        fr: 'La déclaration est faite à temps : il n’y a pas de retard à expliquer.',
        nl: 'De aangifte gebeurt op tijd: er is geen laattijdigheid te verklaren.',
        de: 'Die Erklärung erfolgt rechtzeitig: Es gibt keine Verspätung zu erklären.',
      },
      ...cited,
    },
    {
      id: 'no-declaration-due',
      breaks: 'contradiction',
      fields: ['lodging'],
      // An exception of a text that was not read in its state of that day is no exception yet.
      broken: ({ lodging, entry }) =>
        lodging !== undefined &&
        duty.exceptions[lodging] !== undefined &&
        !duty.sources.some((one) => entry !== undefined && isUnreadOn(one, entry)),
      says: {
        fr: 'Qui loge à l’hôtel, à l’hôpital ou en prison ne déclare rien à la commune : l’établissement s’en charge, ou la loi en dispense.',
        nl: 'Wie in een hotel, een ziekenhuis of een gevangenis verblijft, geeft bij de gemeente niets aan: de inrichting doet het, of de wet stelt ervan vrij.',
        de: 'Wer in einem Hotel, im Krankenhaus oder im Gefängnis ist, erklärt der Gemeinde nichts: Die Einrichtung übernimmt es, oder das Gesetz befreit davon.',
      },
      ...cited,
    },
    {
      id: 'document-expired',
      breaks: 'contradiction',
      fields: ['document.validUntil', 'entry'],
      broken: ({ document, entry }) => isBefore(document?.validUntil, entry),
      says: {
        fr: 'Le document d’identité avait expiré le jour de l’entrée : vérifiez sa date, ou prenez celui avec lequel la personne est entrée.',
        nl: 'Het identiteitsdocument was op de dag van binnenkomst verstreken: controleer de datum, of neem het document waarmee de persoon is binnengekomen.',
        de: 'Das Identitätsdokument war am Tag der Einreise abgelaufen: Prüfen Sie das Datum, oder nehmen Sie das Dokument, mit dem die Person eingereist ist.',
      },
    },
  ]
}

/** What a lawyer confirms about a declaration: the law of that day may not have been read. */
export function declarationRemarks(
  declaredOn: LocalDate,
  id: Declaration['id'],
): readonly Remark[] {
  return declarations[id].sources
    .filter((source) => isUnreadOn(source, declaredOn))
    .map((source) => ({
      text: {
        fr: 'L’article qui fixe le délai a changé avec le système d’entrée et de sortie : son texte de ce jour n’a pas été lu. À faire confirmer par un avocat.',
        nl: 'Het artikel dat de termijn bepaalt, is met het inreis-uitreissysteem veranderd: de tekst van die dag is niet gelezen. Te laten bevestigen door een advocaat.',
        de: 'Der Artikel, der die Frist festlegt, hat sich mit dem Einreise-/Ausreisesystem geändert: Sein Text von diesem Tag wurde nicht gelesen. Von einem Rechtsanwalt bestätigen zu lassen.',
      },
      source,
    }))
}

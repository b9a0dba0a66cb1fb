import { annexeAr } from '@sejour/law'
import type { Rule } from '../rule.ts'
import { isBefore } from './days.ts'
import { feeOf, isConfirmed, type FeeRequest } from './fee-request.ts'

/** The rules that both papers on the fee share: no demand of what is not due, or not known. */
export function feeRules<Draft extends FeeRequest>(form: '42' | '43'): readonly Rule<Draft>[] {
  const source = annexeAr(form)
  return [
    {
      id: 'nothing-due',
      breaks: 'contradiction',
      fields: ['filedOn', 'person.birthDate', 'exemption', 'ground'],
      broken: (draft) => feeOf({ ...draft, paid: 0 })?.status === 'not-due',
      says: {
        fr: 'Aucune redevance n’est due pour cette personne à ce jour : dispense, âge, ou demande d’avant la redevance. Rien ne peut être réclamé.',
        nl: 'Voor deze persoon is op die dag geen retributie verschuldigd: vrijstelling, leeftijd, of aanvraag van vóór de retributie. Er kan niets worden gevorderd.',
        de: 'Für diese Person ist an diesem Tag keine Gebühr zu zahlen: Befreiung, Alter oder ein Antrag aus der Zeit vor der Gebühr. Es kann nichts verlangt werden.',
      },
      source,
    },
    {
      id: 'partner-owes-it',
      breaks: 'contradiction',
      fields: ['partnerPays'],
      broken: ({ partnerPays }) => partnerPays === true,
      says: {
        fr: 'La redevance unique des deux est due par l’autre : la décision s’adresse à lui.',
        nl: 'De enige retributie van beiden is door de ander verschuldigd: de beslissing richt zich tot die persoon.',
        de: 'Die einzige Gebühr beider schuldet der andere: Die Entscheidung richtet sich an ihn.',
      },
      source,
    },
    {
      id: 'exemption-not-for-this',
      breaks: 'contradiction',
      fields: ['exemption', 'ground'],
      broken: (draft) =>
        draft.exemption !== undefined &&
        ['unpaid', 'partial', 'paid', 'amount-unconfirmed'].includes(feeOf(draft)?.status ?? ''),
      says: {
        fr: 'Cette dispense ne vaut pas pour cette demande, ou pas à ce jour : enlevez-la, la décision ne peut pas dire que la personne est dispensée.',
        nl: 'Die vrijstelling geldt niet voor deze aanvraag, of niet op die dag: haal ze weg, de beslissing kan niet zeggen dat de persoon is vrijgesteld.',
        de: 'Diese Befreiung gilt nicht für diesen Antrag oder nicht an diesem Tag: Entfernen Sie sie, die Entscheidung kann nicht sagen, die Person sei befreit.',
      },
      source,
    },
    {
      id: 'amount-unconfirmed',
      breaks: 'missing',
      fields: ['amountConfirmedBy'],
      broken: (draft) => {
        const fee = feeOf(draft)
        return (
          fee !== undefined &&
          fee.tariff.cents > 0 &&
          !isConfirmed(fee) &&
          draft.amountConfirmedBy === undefined
        )
      },
      says: {
        fr: 'Aucun texte lu ne confirme le montant dû à ce jour : faites-le vérifier, et dites par qui.',
        nl: 'Geen gelezen tekst bevestigt het bedrag dat op die dag verschuldigd is: laat het nakijken en vermeld door wie.',
        de: 'Kein gelesener Text bestätigt den an diesem Tag geschuldeten Betrag: Lassen Sie ihn prüfen und geben Sie an, von wem.',
      },
      source,
    },
    {
      id: 'amount-unknown',
      breaks: 'contradiction',
      fields: ['filedOn', 'person.birthDate'],
      broken: (draft) => {
        if (draft.ground === undefined || draft.filedOn === undefined) return false
        const fee = feeOf(draft)
        // A birth after the request, or a day that no tariff reaches, leaves no amount either.
        return fee === undefined || (fee.status !== 'not-due' && fee.tariff.safeCents === null)
      },
      says: {
        fr: 'Aucun montant n’est connu ici pour cette personne et ce jour : vérifiez le jour de la demande et la date de naissance, l’acte ne peut rien réclamer.',
        nl: 'Voor die persoon en die dag is hier geen bedrag bekend: controleer de dag van de aanvraag en de geboortedatum, de akte kan niets vorderen.',
        de: 'Für diese Person und diesen Tag ist hier kein Betrag bekannt: Prüfen Sie den Tag des Antrags und das Geburtsdatum, das Schriftstück kann nichts verlangen.',
      },
      source,
    },
    {
      id: 'may-be-enough',
      breaks: 'contradiction',
      fields: ['paid'],
      broken: (draft) => {
        const fee = feeOf(draft)
        return fee?.status === 'amount-unconfirmed' && fee.tariff.safeCents !== null
      },
      says: {
        fr: 'Selon une des lectures du tarif, ce qui est payé suffit : ne réclamez rien avant que le montant soit confirmé.',
        nl: 'Volgens één lezing van het tarief volstaat wat is betaald: vorder niets voordat het bedrag is bevestigd.',
        de: 'Nach einer Lesart des Tarifs genügt das Bezahlte: Verlangen Sie nichts, bevor der Betrag bestätigt ist.',
      },
      source,
    },
    {
      id: 'paid-in-full',
      breaks: 'contradiction',
      fields: ['paid'],
      broken: (draft) => feeOf(draft)?.status === 'paid',
      says: {
        fr: 'La redevance est payée : il n’y a rien à décider.',
        nl: 'De retributie is betaald: er valt niets te beslissen.',
        de: 'Die Gebühr ist bezahlt: Es gibt nichts zu entscheiden.',
      },
      source,
    },
    {
      id: 'decided-before-filed',
      breaks: 'contradiction',
      fields: ['decidedOn', 'filedOn'],
      broken: ({ decidedOn, filedOn }) => isBefore(decidedOn, filedOn),
      says: {
        fr: 'La décision est prise avant le jour de la demande : corrigez un des deux jours.',
        nl: 'De beslissing is genomen vóór de dag van de aanvraag: verbeter een van beide dagen.',
        de: 'Die Entscheidung liegt vor dem Tag des Antrags: Berichtigen Sie einen der beiden Tage.',
      },
    },
  ]
}

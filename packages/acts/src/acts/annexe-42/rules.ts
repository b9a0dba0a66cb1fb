import { annexeAr } from '@sejour/law'
import type { DataOf, Draft } from '../../field/field.ts'
import { isBefore } from '../../parts/days.ts'
import { feeOf } from '../../parts/fee-request.ts'
import type { Rule } from '../../rule.ts'
import type { fields } from './fields.ts'

export type Unpaid = Draft<DataOf<typeof fields>>

const source = annexeAr('42')

/** What a decision of inadmissibility for the fee may not say together. */
export const rules: readonly Rule<Unpaid>[] = [
  {
    id: 'part-paid',
    breaks: 'contradiction',
    fields: ['paid', 'because'],
    broken: ({ because, paid }) => because === 'nothing' && paid !== undefined && paid > 0,
    says: {
      fr: 'Une partie est payée : la demande n’est pas irrecevable tout de suite, une annexe 43 laisse d’abord un délai pour le solde.',
      nl: 'Een deel is betaald: de aanvraag is niet meteen onontvankelijk, een bijlage 43 laat eerst een termijn voor het saldo.',
      de: 'Ein Teil ist bezahlt: Der Antrag ist nicht sofort unzulässig, eine Anlage 43 lässt zuerst eine Frist für den Restbetrag.',
    },
    source: annexeAr('43'),
  },
  {
    id: 'balance-of-nothing',
    breaks: 'contradiction',
    fields: ['paid', 'because'],
    broken: ({ because, paid }) => because === 'balance' && paid === 0,
    says: {
      fr: 'Le solde manque, et rien n’est payé : l’un exclut l’autre. Dites que rien n’est payé, ou indiquez la partie payée.',
      nl: 'Het saldo ontbreekt, en er is niets betaald: het ene sluit het andere uit. Zeg dat niets is betaald, of vermeld het betaalde deel.',
      de: 'Der Restbetrag fehlt, und nichts ist bezahlt: Das eine schließt das andere aus. Sagen Sie, dass nichts bezahlt ist, oder geben Sie den bezahlten Teil an.',
    },
  },
  {
    id: 'balance-without-annexe-43',
    breaks: 'missing',
    fields: ['notifiedOn', 'because'],
    broken: ({ because, notifiedOn }) => because === 'balance' && notifiedOn === undefined,
    says: {
      fr: 'Le solde ne peut manquer qu’après une annexe 43 : indiquez le jour où elle a été notifiée.',
      nl: 'Het saldo kan pas ontbreken na een bijlage 43: vermeld de dag waarop die ter kennis is gebracht.',
      de: 'Der Restbetrag kann erst nach einer Anlage 43 fehlen: Geben Sie den Tag an, an dem sie notifiziert wurde.',
    },
    source: annexeAr('43'),
  },
  {
    id: 'annexe-43-of-nothing',
    breaks: 'contradiction',
    fields: ['notifiedOn', 'because'],
    broken: ({ because, notifiedOn }) => because === 'nothing' && notifiedOn !== undefined,
    says: {
      fr: 'Rien n’est payé, et une annexe 43 aurait été notifiée : elle suppose un paiement partiel.',
      nl: 'Er is niets betaald, en toch zou een bijlage 43 ter kennis zijn gebracht: die veronderstelt een gedeeltelijke betaling.',
      de: 'Nichts ist bezahlt, und doch soll eine Anlage 43 notifiziert worden sein: Sie setzt eine Teilzahlung voraus.',
    },
    source: annexeAr('43'),
  },
  {
    id: 'annexe-43-before-request',
    breaks: 'contradiction',
    fields: ['notifiedOn', 'filedOn'],
    broken: ({ notifiedOn, filedOn }) => isBefore(notifiedOn, filedOn),
    says: {
      fr: 'L’annexe 43 est notifiée avant le jour de la demande : corrigez un des deux jours.',
      nl: 'Bijlage 43 is ter kennis gebracht vóór de dag van de aanvraag: verbeter een van beide dagen.',
      de: 'Anlage 43 wurde vor dem Tag des Antrags notifiziert: Berichtigen Sie einen der beiden Tage.',
    },
  },
  {
    id: 'balance-not-late-yet',
    breaks: 'contradiction',
    fields: ['decidedOn', 'notifiedOn'],
    broken: ({ decidedOn, ...draft }) => {
      if (draft.because !== 'balance' || !decidedOn || !draft.notifiedOn) return false
      const lastDay = feeOf(draft, draft.notifiedOn)?.consequence?.lastDay
      return decidedOn <= (lastDay ?? draft.notifiedOn)
    },
    says: {
      fr: 'Le délai de l’annexe 43 court encore à ce jour : la demande ne peut pas être déclarée irrecevable avant sa fin.',
      nl: 'De termijn van bijlage 43 loopt nog op die dag: de aanvraag kan niet onontvankelijk worden verklaard voordat hij verstreken is.',
      de: 'Die Frist von Anlage 43 läuft an diesem Tag noch: Der Antrag kann vor ihrem Ende nicht für unzulässig erklärt werden.',
    },
    source,
  },
]

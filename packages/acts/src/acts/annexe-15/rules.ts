import { annexeAr, article } from '@sejour/law'
import type { DataOf, Draft } from '../../field/field.ts'
import type { InActLangs } from '../../lang.ts'
import { isBefore } from '../../parts/days.ts'
import type { Rule } from '../../rule.ts'
import { boxOf, lengthsSource, type BoxDay } from './boxes.ts'
import type { fields } from './fields.ts'

type Attestation = Draft<DataOf<typeof fields>>

const DAYS: { readonly [day in BoxDay]: InActLangs & { readonly id: string } } = {
  requestedOn: {
    id: 'request-day-missing',
    fr: 'Cette case suppose une demande : indiquez son jour.',
    nl: 'Dit vak veronderstelt een aanvraag: vermeld de dag ervan.',
    de: 'Dieses Feld setzt einen Antrag voraus: Geben Sie seinen Tag an.',
  },
  expiresOn: {
    id: 'expiry-missing',
    fr: 'Cette case suppose un titre qui a expiré : indiquez le jour de son expiration.',
    nl: 'Dit vak veronderstelt een verstreken titel: vermeld de dag waarop hij verstreek.',
    de: 'Dieses Feld setzt einen abgelaufenen Titel voraus: Geben Sie den Tag seines Ablaufs an.',
  },
  returnedOn: {
    id: 'return-day-missing',
    fr: 'Cette case suppose un retour : indiquez son jour.',
    nl: 'Dit vak veronderstelt een terugkeer: vermeld de dag ervan.',
    de: 'Dieses Feld setzt eine Rückkehr voraus: Geben Sie ihren Tag an.',
  },
  grantedOn: {
    id: 'grant-day-missing',
    fr: 'Cette case suppose un titre accordé : indiquez le jour de la décision.',
    nl: 'Dit vak veronderstelt een toegekende titel: vermeld de dag van de beslissing.',
    de: 'Dieses Feld setzt einen gewährten Titel voraus: Geben Sie den Tag der Entscheidung an.',
  },
}

const ALL = ['requestedOn', 'expiresOn', 'returnedOn', 'grantedOn'] as const

const dayRules = ALL.map((name): Rule<Attestation> => {
  const { id, ...says } = DAYS[name]
  return {
    id,
    breaks: 'missing',
    fields: [name, 'box'],
    broken: (draft) =>
      draft.box !== undefined && boxOf(draft.box).needs.includes(name) && draft[name] === undefined,
    says,
    source: annexeAr('15'),
  }
})

/** What an attestation may not say together. */
export const rules: readonly Rule<Attestation>[] = [
  ...dayRules,
  {
    id: 'day-of-another-box',
    breaks: 'contradiction',
    fields: ['box', ...ALL],
    broken: (draft) => {
      if (draft.box === undefined) return false
      const { needs, may = [] } = boxOf(draft.box)
      return ALL.some(
        (name) => draft[name] !== undefined && !needs.includes(name) && !may.includes(name),
      )
    },
    says: {
      fr: 'Un jour est donné qui appartient à une autre case : une seule est cochée, enlevez ce jour ou changez de case.',
      nl: 'Er is een dag gegeven die bij een ander vak hoort: er wordt maar één vak aangekruist, haal die dag weg of kies een ander vak.',
      de: 'Es ist ein Tag angegeben, der zu einem anderen Feld gehört: Nur eines wird angekreuzt, entfernen Sie den Tag oder wählen Sie ein anderes Feld.',
    },
    source: annexeAr('15'),
  },
  {
    id: 'asked-after-expiry',
    breaks: 'contradiction',
    fields: ['requestedOn', 'expiresOn'],
    broken: ({ requestedOn, expiresOn }) => isBefore(expiresOn, requestedOn),
    says: {
      fr: 'La prolongation a été demandée après l’expiration du titre : la loi veut qu’elle le soit avant, et l’attestation suppose une demande faite à temps.',
      nl: 'De verlenging is gevraagd na het verstrijken van de titel: de wet wil dat het ervóór gebeurt, en het attest veronderstelt een tijdige aanvraag.',
      de: 'Die Verlängerung wurde nach Ablauf des Titels beantragt: Das Gesetz verlangt dies vorher, und die Bescheinigung setzt einen rechtzeitigen Antrag voraus.',
    },
    source: article('13', { paragraph: '§ 2' }),
  },
  {
    id: 'title-still-valid',
    breaks: 'contradiction',
    fields: ['from', 'expiresOn'],
    broken: ({ box, from, expiresOn }) =>
      (box === 'renewal' || box === 'studentRenewal') &&
      from !== undefined &&
      expiresOn !== undefined &&
      from <= expiresOn,
    says: {
      fr: 'Le titre est encore valable le premier jour de l’attestation : elle fait le lien à partir du lendemain de son expiration.',
      nl: 'De titel is nog geldig op de eerste dag van het attest: dat overbrugt vanaf de dag na het verstrijken ervan.',
      de: 'Der Titel ist am ersten Tag der Bescheinigung noch gültig: Sie überbrückt ab dem Tag nach seinem Ablauf.',
    },
    source: annexeAr('15'),
  },
  {
    id: 'ends-before-it-begins',
    breaks: 'contradiction',
    fields: ['until', 'from'],
    broken: ({ from, until }) => isBefore(until, from),
    says: {
      fr: 'L’attestation finit avant de commencer : corrigez un des deux jours.',
      nl: 'Het attest eindigt voordat het begint: verbeter een van beide dagen.',
      de: 'Die Bescheinigung endet, bevor sie beginnt: Berichtigen Sie einen der beiden Tage.',
    },
  },
  {
    id: 'longer-than-box',
    breaks: 'contradiction',
    fields: ['until', 'box'],
    broken: ({ box, from, until }) => {
      const longest = box && from && boxOf(box).longest?.(from)
      return longest !== undefined && isBefore(longest, until)
    },
    says: {
      fr: 'La validité est plus longue que celle de cette case : cinq mois pour l’établissement, trois mois dans l’attente de la carte, 45 jours pour la réflexion.',
      nl: 'De geldigheid is langer dan die van dit vak: vijf maanden voor de vestiging, drie maanden in afwachting van de kaart, 45 dagen voor de bedenktijd.',
      de: 'Die Gültigkeit ist länger als die dieses Feldes: fünf Monate für die Niederlassung, drei Monate bis zur Karte, 45 Tage für die Bedenkzeit.',
    },
    source: lengthsSource,
  },
  {
    id: 'extension-not-foreseen',
    breaks: 'contradiction',
    fields: ['extension', 'box'],
    broken: ({ box, extension }) => box === 'reflection' && extension === true,
    says: {
      fr: 'Le délai de réflexion est de 45 jours : aucune source lue n’en prévoit la prolongation par une attestation.',
      nl: 'De bedenktijd is 45 dagen: geen gelezen bron voorziet in een verlenging met een attest.',
      de: 'Die Bedenkzeit beträgt 45 Tage: Keine gelesene Quelle sieht eine Verlängerung durch eine Bescheinigung vor.',
    },
    source: lengthsSource,
  },
  {
    id: 'issued-after-end',
    breaks: 'contradiction',
    fields: ['on', 'until'],
    broken: ({ on, until }) => isBefore(until, on),
    says: {
      fr: 'L’attestation est datée d’après la fin de sa propre validité.',
      nl: 'Het attest dateert van na het einde van zijn eigen geldigheid.',
      de: 'Die Bescheinigung ist nach dem Ende ihrer eigenen Gültigkeit datiert.',
    },
  },
]

import type { LocalDate } from '@sejour/calendar'
import { article } from '@sejour/law'
import type { Rule } from '../../rule.ts'

type Change = {
  readonly kind?: 'replaced' | 'ends' | undefined
  readonly counsel?: { readonly name?: string | undefined } | undefined
  readonly former?: string | undefined
  readonly signs?: string | undefined
  readonly since?: LocalDate | undefined
  readonly on?: LocalDate | undefined
  readonly domicileAtFormer?: boolean | undefined
  readonly domicile?: { readonly at?: string | undefined } | undefined
}

/** One lawyer goes, another comes or none, and no letter goes to whoever has gone. */
export const rules: readonly Rule<Change>[] = [
  {
    id: 'new-counsel-not-named',
    breaks: 'missing',
    fields: ['counsel', 'kind'],
    broken: ({ kind, counsel }) => kind === 'replaced' && counsel === undefined,
    says: {
      fr: 'L’avocat est remplacé : dites qui défend désormais la personne.',
      nl: 'De advocaat wordt vervangen: vermeld wie de persoon voortaan verdedigt.',
      de: 'Der Rechtsanwalt wird ersetzt: Geben Sie an, wer die Person von nun an vertritt.',
    },
  },
  {
    id: 'counsel-without-replacement',
    breaks: 'contradiction',
    fields: ['kind', 'counsel'],
    broken: ({ kind, counsel }) => kind === 'ends' && counsel !== undefined,
    says: {
      fr: 'Un avocat est nommé, et il est dit qu’aucun ne succède à l’ancien : choisissez le remplacement, ou enlevez-le.',
      nl: 'Er is een advocaat genoemd, en er staat dat niemand de vorige opvolgt: kies de vervanging of haal hem weg.',
      de: 'Ein Rechtsanwalt ist genannt, und es heißt, dass keiner dem früheren folgt: Wählen Sie die Ersetzung, oder entfernen Sie ihn.',
    },
  },
  {
    id: 'same-counsel',
    breaks: 'contradiction',
    fields: ['former', 'counsel.name'],
    broken: ({ former, counsel }) =>
      former !== undefined && counsel?.name?.toLowerCase() === former.toLowerCase(),
    says: {
      fr: 'L’ancien et le nouvel avocat portent le même nom : corrigez l’un des deux.',
      nl: 'De vorige en de nieuwe advocaat hebben dezelfde naam: verbeter een van beide.',
      de: 'Der frühere und der neue Rechtsanwalt tragen denselben Namen: Berichtigen Sie einen der beiden.',
    },
  },
  {
    id: 'change-after-letter',
    breaks: 'contradiction',
    fields: ['since', 'on'],
    broken: ({ since, on }) => since !== undefined && on !== undefined && since > on,
    says: {
      fr: 'Le changement est dit fait, et son jour est après celui de la lettre : corrigez un des deux jours.',
      nl: 'De verandering zou gebeurd zijn, maar de dag ervan is na die van de brief: verbeter een van beide dagen.',
      de: 'Der Wechsel gilt als geschehen, aber sein Tag liegt nach dem des Schreibens: Berichtigen Sie einen der beiden Tage.',
    },
  },
  {
    id: 'domicile-left-behind',
    breaks: 'missing',
    fields: ['domicile', 'domicileAtFormer'],
    broken: ({ domicileAtFormer, domicile }) => domicileAtFormer === true && domicile === undefined,
    says: {
      fr: 'Le domicile reste élu chez l’ancien avocat, et les délais courraient là-bas : dites où il est élu désormais.',
      nl: 'De woonplaats blijft bij de vorige advocaat gekozen, en de termijnen zouden daar lopen: vermeld waar ze voortaan gekozen is.',
      de: 'Der Wohnsitz bliebe beim früheren Rechtsanwalt gewählt, und die Fristen liefen dort: Geben Sie an, wo er von nun an gewählt ist.',
    },
    source: article('9quater', { paragraph: '§ 1er' }),
  },
  {
    id: 'domicile-was-elsewhere',
    breaks: 'contradiction',
    fields: ['domicile', 'domicileAtFormer'],
    broken: ({ domicileAtFormer, domicile }) =>
      domicileAtFormer === false && domicile !== undefined,
    says: {
      fr: 'Le domicile n’était pas élu chez l’ancien avocat, et il change : écrivez plutôt la lettre de changement de domicile élu.',
      nl: 'De woonplaats was niet bij de vorige advocaat gekozen, en toch wijzigt ze: schrijf liever de brief over de gekozen woonplaats.',
      de: 'Der Wohnsitz war nicht beim früheren Rechtsanwalt gewählt und ändert sich doch: Schreiben Sie besser das Schreiben zur Wahl des Wohnsitzes.',
    },
  },
]

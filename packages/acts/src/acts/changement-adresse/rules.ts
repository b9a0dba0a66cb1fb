import { agii, article } from '@sejour/law'
import type { DataOf, Draft } from '../../field/field.ts'
import { provenSending } from '../../parts/letter/proven-sending.ts'
import type { Rule } from '../../rule.ts'
import type { fields } from './fields.ts'

type Unfinished = Draft<DataOf<typeof fields>>
type Place = { readonly street?: string | undefined; readonly postcode?: string | undefined }

const paragraph1 = article('9quater', { paragraph: '§ 1er' })

/** A move goes from one address to another, and whoever must know it is told. */
export const rules: readonly Rule<Unfinished>[] = [
  provenSending<Unfinished>({ when: ({ domicileAt }) => domicileAt === 'moves' }),
  {
    id: 'same-address',
    breaks: 'contradiction',
    fields: ['residence.street', 'former.street'],
    broken: ({ residence, former }) =>
      residence?.street !== undefined && keyOf(residence) === keyOf(former ?? {}),
    says: {
      fr: 'L’ancienne et la nouvelle adresse sont les mêmes : corrigez l’une des deux.',
      nl: 'Het oude en het nieuwe adres zijn hetzelfde: verbeter een van beide.',
      de: 'Die alte und die neue Adresse sind dieselbe: Berichtigen Sie eine von beiden.',
    },
  },
  {
    id: 'moved-after-letter',
    breaks: 'contradiction',
    fields: ['movedOn', 'on'],
    broken: ({ movedOn, on }) => movedOn !== undefined && on !== undefined && movedOn > on,
    says: {
      fr: 'La résidence est effective quand on y vit : écrivez cette lettre le jour du déménagement ou après.',
      nl: 'De verblijfplaats is effectief als men er woont: schrijf deze brief op de dag van de verhuizing of later.',
      de: 'Der Wohnort ist der tatsächliche, wenn man dort lebt: Schreiben Sie am Tag des Umzugs oder danach.',
    },
    source: agii('changement de résidence', 'medium'),
  },
  {
    id: 'new-commune-not-named',
    breaks: 'missing',
    fields: ['commune', 'to'],
    broken: ({ to = [], commune }) => to.includes('new-commune') && commune === undefined,
    says: {
      fr: 'La lettre va à la nouvelle commune : dites laquelle.',
      nl: 'De brief gaat naar de nieuwe gemeente: vermeld welke.',
      de: 'Das Schreiben geht an die neue Gemeinde: Nennen Sie sie.',
    },
  },
  {
    id: 'former-commune-not-named',
    breaks: 'missing',
    fields: ['formerCommune', 'to'],
    broken: ({ to = [], formerCommune }) =>
      to.includes('former-commune') && formerCommune === undefined,
    says: {
      fr: 'La lettre va à l’ancienne commune : dites laquelle.',
      nl: 'De brief gaat naar de vorige gemeente: vermeld welke.',
      de: 'Das Schreiben geht an die frühere Gemeinde: Nennen Sie sie.',
    },
  },
  {
    id: 'domicile-change-not-to-office',
    breaks: 'contradiction',
    fields: ['to', 'domicileAt'],
    broken: ({ to, domicileAt }) =>
      domicileAt === 'moves' && to !== undefined && !to.includes('office'),
    says: {
      fr: 'Un changement de domicile élu se communique à l’Office : ajoutez-le aux destinataires.',
      nl: 'Een wijziging van gekozen woonplaats wordt aan de Dienst Vreemdelingenzaken meegedeeld: voeg die toe aan de geadresseerden.',
      de: 'Eine Änderung des gewählten Wohnsitzes wird dem Ausländeramt mitgeteilt: Fügen Sie es den Empfängern hinzu.',
    },
    source: paragraph1,
  },
  {
    id: 'domicile-not-said',
    breaks: 'missing',
    fields: ['domicile', 'domicileAt'],
    broken: ({ domicile, domicileAt }) => domicileAt === 'moves' && domicile === undefined,
    says: {
      fr: 'Le domicile élu change aussi : dites où il est élu désormais.',
      nl: 'Ook de gekozen woonplaats wijzigt: vermeld waar ze voortaan gekozen is.',
      de: 'Auch der gewählte Wohnsitz ändert sich: Geben Sie an, wo er von nun an gewählt ist.',
    },
    source: paragraph1,
  },
  {
    id: 'domicile-said-unchanged',
    breaks: 'contradiction',
    fields: ['domicile', 'domicileAt'],
    broken: ({ domicile, domicileAt }) =>
      domicile !== undefined && domicileAt !== undefined && domicileAt !== 'moves',
    says: {
      fr: 'Un nouveau domicile élu est donné, et il est dit que rien n’y change : gardez l’un des deux.',
      nl: 'Er is een nieuwe gekozen woonplaats vermeld, en er staat dat die niet wijzigt: behoud één van beide.',
      de: 'Es steht ein neuer gewählter Wohnsitz da, und dass sich an ihm nichts ändert: Behalten Sie eines von beiden.',
    },
  },
  {
    id: 'domicile-without-request',
    breaks: 'contradiction',
    fields: ['domicileAt', 'filedOn'],
    broken: ({ domicileAt, filedOn }) =>
      domicileAt !== undefined && domicileAt !== 'none' && filedOn === undefined,
    says: {
      fr: 'Un domicile s’élit pour une demande : dites quand elle a été introduite, ou qu’il n’y a pas de domicile élu.',
      nl: 'Woonplaats wordt gekozen voor een aanvraag: vermeld wanneer ze is ingediend, of dat er geen gekozen woonplaats is.',
      de: 'Ein Wohnsitz wird für einen Antrag gewählt: Nennen Sie den Tag der Einreichung, oder dass es keinen gewählten Wohnsitz gibt.',
    },
    source: paragraph1,
  },
]

function keyOf({ street = '', postcode = '' }: Place): string {
  return `${street} ${postcode}`
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

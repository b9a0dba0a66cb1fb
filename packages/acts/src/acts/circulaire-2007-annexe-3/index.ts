import { addDays, localDate } from '@sejour/calendar'
import type { Block } from '@sejour/documents'
import { cite } from '@sejour/engine/cite'
import { annexeCirculaire, article, circulaire2016 } from '@sejour/law'
import { defineAct } from '../../act.ts'
import { communeMasthead, identityBlock, mayorSignature } from '../../parts/commune.ts'
import { layoutRemark } from '../../parts/layout-remark.ts'
import { officeIn } from '../../parts/nine-bis-request.ts'
import { sayName } from '../../parts/person.ts'
import { plain } from '../../words.ts'
import { fields } from './fields.ts'
import { rules } from './rules.ts'
import { words } from './words.ts'

/** The circular of this day gave the certificate a new model: since, a later request withdraws earlier ones. */
const NEW_MODEL = localDate('2016-03-23')

const newModel = cite(
  circulaire2016,
  {},
  { certainty: 'medium', readUntil: localDate('2026-06-11') },
)

const form = { instrument: 'circulaire-2007-06-21', number: '3' } as const

/** The certificate that a commune gives once the residence check of a 9bis request is positive. */
export const circulaire2007Annexe3 = defineAct({
  id: 'circulaire-2007-annexe-3',
  form,
  issuer: 'commune',
  standard: 'archive',
  versions: [
    {
      id: '2007-06-21',
      from: localDate('2007-06-21'),
      until: addDays(NEW_MODEL, -1),
      source: annexeCirculaire('3'),
    },
    { id: NEW_MODEL, from: NEW_MODEL, source: newModel },
  ],
  day: { field: 'on', of: ({ on }) => on },
  fields,
  rules,
  words,
  compose: ({ data, lang, version, say, day }) => {
    const saying = { say, day, lang }
    const household: Block = {
      kind: 'table',
      caption: plain(say('householdCaption')),
      head: [plain(say('householdName')), plain(say('householdBirth'))],
      rows: data.household.map((member) => [sayName(member), [day(member.birthDate)]]),
    }
    const paragraph = (text: ReturnType<typeof say>): Block => ({ kind: 'paragraph', text })
    return {
      masthead: communeMasthead(data, saying, form),
      blocks: [
        paragraph(say('received', { day: [day(data.filedOn)] })),
        identityBlock(data.person, saying, data.residence),
        ...(data.household.length === 0 ? [] : [household]),
        ...(data.filedBy === 'hand' ? [paragraph(say('byHand'))] : []),
        ...(data.filedBy === 'registered' && data.sentOn !== undefined
          ? [paragraph(say('registered', { day: [day(data.sentOn)] }))]
          : []),
        paragraph(say('pieces', { count: data.pieces })),
        ...(data.checkedOn === undefined
          ? []
          : [paragraph(say('check', { day: [day(data.checkedOn)] }))]),
        paragraph(
          data.transmittedOn === undefined
            ? say('toSend')
            : say('sent', { day: [day(data.transmittedOn)] }),
        ),
        ...(data.opinion === 'joined' ? [paragraph(say('opinion'))] : []),
        paragraph(
          data.domicile === undefined
            ? say('domicileOffice')
            : say('domicile', { domicile: data.domicile }),
        ),
        { kind: 'statement', text: say('noStay') },
        { kind: 'heading', level: 2, text: plain(say('nextHeading')) },
        {
          kind: 'list',
          items: [
            say('supplement', { office: [officeIn(lang)] }),
            say('move'),
            ...(version === NEW_MODEL ? [say('withdrawal')] : []),
          ],
        },
        { kind: 'note', text: say('other') },
        ...mayorSignature({ place: data.commune, on: data.on, signer: data.signer }, saying),
      ],
    }
  },
  remarks: (_data, version) => [
    layoutRemark(annexeCirculaire('3')),
    ...(version === NEW_MODEL ? [WITHDRAWAL] : []),
  ],
  example: {
    commune: 'Ville-Exemple',
    reference: 'ETR/2025/0113',
    comesFor: 'article-9bis',
    person: {
      name: 'Exemple',
      firstNames: 'Nadia',
      nationality: 'Utopie',
      birthDate: '1990-01-01',
      birthPlace: 'Port-Fictif',
      officeNumber: '0000000',
    },
    household: [{ name: 'Exemple', firstNames: 'Sami', birthDate: '2015-05-05' }],
    residence: { street: 'rue de l’Exemple 1, boîte 4', postcode: '1000', town: 'Ville-Exemple' },
    filedBy: 'registered',
    sentOn: '2025-02-28',
    filedOn: '2025-03-03',
    pieces: 24,
    domicile: 'cabinet de Me Modèle, avenue Fictive 2, 1000 Ville-Exemple',
    check: 'positive',
    checkedOn: '2025-03-12',
    transmittedOn: '2025-03-13',
    opinion: 'joined',
    signer: { name: 'B. Modèle', capacity: 'delegate' },
    on: '2025-03-13',
  },
})

const WITHDRAWAL = {
  text: {
    fr: 'Comment l’article 9bis, § 3, désigne la dernière demande n’a pas été vérifié, pas plus que le modèle de 2016 : à faire confirmer par un avocat si une autre demande est pendante.',
    nl: 'Hoe artikel 9bis, § 3, de laatste aanvraag aanwijst, is niet nagekeken, evenmin als het model van 2016: te laten bevestigen door een advocaat als een andere aanvraag hangende is.',
    de: 'Wie Artikel 9bis § 3 den letzten Antrag bezeichnet, wurde ebenso wenig geprüft wie das Muster von 2016: von einem Rechtsanwalt bestätigen zu lassen, wenn ein anderer Antrag anhängig ist.',
  },
  source: article('9bis', { paragraph: '§ 3' }),
} as const

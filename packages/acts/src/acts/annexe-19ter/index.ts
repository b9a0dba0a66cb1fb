import { localDate } from '@sejour/calendar'
import type { Block } from '@sejour/documents'
import { annexeAr, article, articleAr } from '@sejour/law'
import { regimesUnion } from '@sejour/law/union'
import { defineAct } from '../../act.ts'
import { communeMasthead, identityBlock, mayorSignature } from '../../parts/commune.ts'
import { calendarOf, euRequestRemarks } from '../../parts/eu-request.ts'
import { layoutRemark } from '../../parts/layout-remark.ts'
import { sayName } from '../../parts/person.ts'
import { plain } from '../../words.ts'
import { fields, LINKS, PROOFS } from './fields.ts'
import { rules } from './rules.ts'
import { words } from './words.ts'

const form = { instrument: 'ar-1981-10-08', number: '19ter' } as const
const [{ from: FIRST }] = regimesUnion['annexe-19ter']
const STATUSES = ['unionCitizen', 'belgianMoved', 'belgian'] as const

/** The request of a family member from a third country for a residence card, and its receipt. */
export const annexe19ter = defineAct({
  id: 'annexe-19ter',
  form,
  issuer: 'commune',
  standard: 'archive',
  versions: [{ id: FIRST, from: FIRST, source: annexeAr('19ter') }],
  day: { field: 'filedOn', of: ({ filedOn }) => filedOn },
  fields,
  rules,
  words,
  compose: ({ data, lang, say, day }) => {
    const saying = { say, day, lang }
    const paragraph = (text: ReturnType<typeof say>): Block => ({ kind: 'paragraph', text })
    const calendar = calendarOf('annexe-19ter', data)
    const { given, missing, sponsor, document } = data
    const listed = PROOFS.filter((proof) => given.includes(proof) || missing.includes(proof))
    const status = STATUSES.find((one) => one === sponsor.status)
    const { kind } = document
    return {
      masthead: communeMasthead(data, saying, form),
      blocks: [
        paragraph(say('asks', { day: [day(data.filedOn)] })),
        {
          kind: 'boxes',
          items: LINKS.map((link) => ({ ticked: link === data.link, text: say(link) })),
        },
        identityBlock(data.person, saying, data.residence),
        {
          kind: 'terms',
          items: [
            {
              term: say('document'),
              is: say('documentIs', {
                kind: kind === 'card' || kind === 'passport' ? say(kind) : [{ gap: '…' }],
                number: document.number,
              }),
            },
            ...(data.arrivedOn === undefined
              ? []
              : [{ term: say('arrived'), is: [day(data.arrivedOn)] }]),
            {
              term: say('joins'),
              is: say('joinsIs', {
                name: sayName(sponsor),
                status: status ? say(status) : [{ gap: '…' }],
              }),
            },
          ],
        },
        { kind: 'heading', level: 2, text: plain(say('proofsHeading')) },
        ...(data.bond === 'proved' ? [paragraph(say('proved'))] : []),
        ...(listed.length === 0
          ? []
          : [
              {
                kind: 'boxes' as const,
                items: listed.map((proof) => ({
                  ticked: given.includes(proof),
                  text: say(proof),
                })),
              },
            ]),
        ...(missing.length === 0 ? [paragraph(say('allGiven'))] : []),
        ...(missing.length > 0 && calendar
          ? [
              {
                kind: 'statement' as const,
                text: say('due', { day: [day(calendar.documents.lastDay)] }),
              },
              paragraph(say('dueElse')),
            ]
          : []),
        paragraph(say('check')),
        paragraph(say('next')),
        ...(calendar ? [paragraph(say('decision', { day: [day(calendar.decisionLastDay)] }))] : []),
        { kind: 'note', text: say('receipt') },
        ...mayorSignature({ place: data.commune, on: data.filedOn, signer: data.signer }, saying),
      ],
    }
  },
  remarks: (data) => [
    layoutRemark(annexeAr('19ter')),
    ...euRequestRemarks('annexe-19ter', data),
    ...(data.filedOn >= REFORM && data.missing.length > 0 ? [DOCUMENTS] : []),
    ...(data.link === 'otherFamily' ? [OTHER_FAMILY] : []),
  ],
  opens: ({ filedOn }) => [{ decision: 'annexe-19ter', notification: { by: 'hand', on: filedOn } }],
  example: {
    commune: 'Ville-Exemple',
    reference: 'UE/2026/0012',
    regime: 'third-country',
    person: {
      name: 'Exemple',
      firstNames: 'Nadia',
      nationality: 'Utopie',
      birthDate: '1990-01-01',
      birthPlace: 'Port-Fictif',
    },
    residence: { street: 'rue de l’Exemple 1', postcode: '1000', town: 'Ville-Exemple' },
    document: { kind: 'passport', number: 'X0000000' },
    arrivedOn: '2026-01-10',
    filedOn: '2026-02-05',
    link: 'spouse',
    sponsor: { name: 'Voorbeeld', firstNames: 'Tom', status: 'belgian' },
    bond: 'proved',
    given: ['sponsorStay', 'insurance'],
    missing: ['income', 'housing'],
    signer: { name: 'C. Guichet', capacity: 'delegate' },
  },
})

/** Since citizens hand everything in at once, pages on the family do not all say the same. */
const REFORM = localDate('2025-09-01')

const DOCUMENTS = {
  text: {
    fr: 'Depuis le 1er septembre 2025, les pages lues ne disent pas toutes si la famille garde trois mois pour ses preuves. L’article 52 n’a pas changé : l’acte compte ces trois mois. À faire confirmer par un avocat.',
    nl: 'Sinds 1 september 2025 zeggen niet alle gelezen pagina’s of de familie drie maanden behoudt voor haar bewijzen. Artikel 52 is niet gewijzigd: de akte telt die drie maanden. Te laten bevestigen door een advocaat.',
    de: 'Seit dem 1. September 2025 sagen nicht alle gelesenen Seiten, ob die Familie drei Monate für ihre Nachweise behält. Artikel 52 hat sich nicht geändert: Das Schriftstück zählt diese drei Monate. Von einem Rechtsanwalt bestätigen zu lassen.',
  },
  source: articleAr('52', { paragraph: '§ 3' }),
} as const

const OTHER_FAMILY = {
  text: {
    fr: 'Depuis le 1er septembre 2024, les autres membres de la famille sont définis à l’article 47/2, et non plus 47/1 ; le modèle cite encore l’ancien numéro. À faire confirmer par un avocat.',
    nl: 'Sinds 1 september 2024 worden de andere familieleden omschreven in artikel 47/2, en niet meer in 47/1; het model vermeldt nog het oude nummer. Te laten bevestigen door een advocaat.',
    de: 'Seit dem 1. September 2024 sind die anderen Familienmitglieder in Artikel 47/2 bestimmt und nicht mehr in 47/1; das Muster nennt noch die alte Nummer. Von einem Rechtsanwalt bestätigen zu lassen.',
  },
  source: article('47/2'),
} as const

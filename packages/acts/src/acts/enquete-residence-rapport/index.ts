import { localDate } from '@sejour/calendar'
import type { Block } from '@sejour/documents'
import { circulaireSur9bis } from '@sejour/law'
import { defineAct } from '../../act.ts'
import { communeMasthead, identityBlock } from '../../parts/commune.ts'
import { residenceCheckDay, tenDaysRemark } from '../../parts/nine-bis-request.ts'
import { sayName } from '../../parts/person.ts'
import { visitsTable } from '../../parts/residence-visits.ts'
import { filled, plain } from '../../words.ts'
import { fields } from './fields.ts'
import { rules } from './rules.ts'
import { words } from './words.ts'

const SEEN = ['nameShown', 'nameAbsent', 'none', 'seen', 'notSeen'] as const

/** What the police or the commune found when it checked where an applicant lives. */
export const enqueteResidenceRapport = defineAct({
  id: 'enquete-residence-rapport',
  issuer: 'commune',
  standard: 'archive',
  versions: [{ id: '2007-06-21', from: localDate('2007-06-21'), source: circulaireSur9bis }],
  day: { field: 'on', of: ({ on }) => on },
  fields,
  rules,
  words,
  compose: ({ data, lang, say, day }) => {
    const saying = { say, day, lang }
    const seen = (key: 'bell' | 'letterbox' | 'identityShown', value: string) => {
      const found = SEEN.find((one) => one === value)
      return { term: say(key), is: found ? say(found) : [{ gap: plain(say(key)) }] }
    }
    const inhabitants: Block =
      data.inhabitants.length === 0
        ? { kind: 'paragraph', text: say('noInhabitant') }
        : {
            kind: 'table',
            caption: plain(say('inhabitantsCaption')),
            head: [plain(say('inhabitantName')), plain(say('inhabitantLink'))],
            rows: data.inhabitants.map((one) => [
              sayName(one),
              one.link === undefined ? '–' : [filled(one.link)],
            ]),
          }
    return {
      masthead: communeMasthead(data, saying),
      blocks: [
        {
          kind: 'paragraph',
          text: say('about', { ordered: [day(data.orderedOn)], filed: [day(data.filedOn)] }),
        },
        identityBlock(data.person, saying, data.residence),
        { kind: 'heading', level: 2, text: plain(say('foundHeading')) },
        visitsTable(data.visits, { say, day }),
        {
          kind: 'terms',
          items: [
            seen('bell', data.bell),
            seen('letterbox', data.letterbox),
            seen('identityShown', data.identity),
          ],
        },
        inhabitants,
        { kind: 'paragraph', text: say('findings', { findings: data.findings }) },
        { kind: 'heading', level: 2, text: plain(say('conclusionHeading')) },
        {
          kind: 'boxes',
          items: [
            { ticked: data.result === 'positive', text: say('positive') },
            {
              ticked: data.result === 'negative',
              text: say('negative'),
              ...(data.reason !== undefined && {
                more: [{ kind: 'paragraph', text: say('because', { reason: data.reason }) }],
              }),
            },
          ],
        },
        { kind: 'paragraph', text: say('doneAt', { place: data.commune, day: [day(data.on)] }) },
        { kind: 'paragraph', text: say('service', { service: data.officer.service }) },
        {
          kind: 'signatures',
          places: [
            {
              label: say('officer', { capacity: data.officer.capacity }),
              name: [filled(data.officer.name)],
            },
          ],
        },
      ],
    }
  },
  remarks: ({ visits, filedOn, on }) => {
    const due = residenceCheckDay(filedOn)
    return [
      ...(due && due < on ? [tenDaysRemark] : []),
      ...(visits.length === 1 ? [ONE_VISIT] : []),
    ]
  },
  example: {
    commune: 'Ville-Exemple',
    reference: 'ETR/2025/0113',
    person: {
      name: 'Exemple',
      firstNames: 'Nadia',
      nationality: 'Utopie',
      birthDate: '1990-01-01',
      birthPlace: 'Port-Fictif',
    },
    residence: { street: 'rue de l’Exemple 1, boîte 4', postcode: '1000', town: 'Ville-Exemple' },
    filedOn: '2025-03-03',
    orderedOn: '2025-03-05',
    visits: [
      { on: '2025-03-10', at: '07:10', outcome: 'nobody' },
      { on: '2025-03-06', at: '18:30', outcome: 'nobody' },
      {
        on: '2025-03-12',
        at: '19:45',
        outcome: 'other',
        note: 'M. Voorbeeld, locataire, dit vivre seul',
      },
    ],
    bell: 'nameAbsent',
    letterbox: 'none',
    identity: 'notSeen',
    inhabitants: [{ name: 'Voorbeeld', firstNames: 'Tom', link: 'aucun' }],
    findings: 'Studio avec un seul lit ; aucun courrier ni effet au nom de la personne.',
    result: 'negative',
    reason: 'Le seul habitant déclare ne pas connaître la personne.',
    officer: { name: 'P. Agent', capacity: 'inspecteur', service: 'Zone de police Exemple' },
    on: '2025-03-14',
  },
})

const ONE_VISIT = {
  text: {
    fr: 'Un seul passage est noté. Aucun texte lu ne dit combien il en faut ; une conclusion tirée d’une seule absence se défend mal.',
    nl: 'Er is maar één bezoek genoteerd. Geen gelezen tekst zegt hoeveel er nodig zijn; een besluit uit één afwezigheid is moeilijk te verdedigen.',
    de: 'Nur ein Besuch ist vermerkt. Kein gelesener Text sagt, wie viele nötig sind; ein Ergebnis aus einer einzigen Abwesenheit lässt sich schwer verteidigen.',
  },
  source: circulaireSur9bis,
} as const

import { localDate } from '@sejour/calendar'
import { annexeCirculaire, circulaireSur9bis } from '@sejour/law'
import { defineAct } from '../../act.ts'
import { appealRemarks, appealRules } from '../../parts/appeal-paragraph.ts'
import { appealBlocks, appealOf } from '../../parts/commune-appeal.ts'
import {
  communeNotificationRules,
  notifiedBlocks,
  openedBy,
} from '../../parts/commune-notification.ts'
import { communeMasthead, identityBlock, mayorSignature } from '../../parts/commune.ts'
import { layoutRemark } from '../../parts/layout-remark.ts'
import { officeIn } from '../../parts/nine-bis-request.ts'
import { visitsTable } from '../../parts/residence-visits.ts'
import { fields } from './fields.ts'
import { rules, type Refusal } from './rules.ts'
import { words } from './words.ts'

const form = { instrument: 'circulaire-2007-06-21', number: '2' } as const
const DECISION = 'article-9bis.non-prise-en-consideration'

/** The decision by which a mayor does not take a 9bis request into consideration. */
export const circulaire2007Annexe2 = defineAct({
  id: 'circulaire-2007-annexe-2',
  form,
  issuer: 'commune',
  standard: 'archive',
  versions: [{ id: '2007-06-21', from: localDate('2007-06-21'), source: annexeCirculaire('2') }],
  day: { field: 'decidedOn', of: ({ decidedOn }) => decidedOn },
  fields,
  rules: [
    ...rules,
    ...communeNotificationRules<Refusal>(),
    ...appealRules<Refusal>((draft) => appealOf(DECISION, draft)),
  ],
  words,
  compose: ({ data, lang, say, day }) => {
    const saying = { say, day, lang }
    return {
      masthead: communeMasthead(data, saying, form),
      blocks: [
        { kind: 'paragraph', text: say('seen') },
        { kind: 'paragraph', text: say('request', { day: [day(data.filedOn)] }) },
        identityBlock(data.person, saying, data.residence),
        {
          kind: 'paragraph',
          text: say('check', { day: [day(data.reportedOn)], officer: data.officer }),
        },
        visitsTable(data.visits, saying),
        { kind: 'paragraph', text: say('because', { reason: data.reason }) },
        { kind: 'statement', text: say('decision', { day: [day(data.filedOn)] }) },
        { kind: 'paragraph', text: say('effect') },
        { kind: 'paragraph', text: say('again') },
        ...mayorSignature({ place: data.commune, on: data.decidedOn, signer: data.signer }, saying),
        ...appealBlocks(DECISION, data, say),
        ...notifiedBlocks(data.notification, data.person, saying),
        { kind: 'note', text: say('officeCopy', { office: [officeIn(lang)] }) },
      ],
    }
  },
  remarks: (data) => {
    const question = appealOf(DECISION, data)
    return [
      layoutRemark(annexeCirculaire('2')),
      APPEAL_INFERRED,
      NEW_FEE,
      ...(question ? appealRemarks(question) : []),
    ]
  },
  opens: ({ notification }) => [{ decision: DECISION, ...openedBy(notification) }],
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
    check: 'negative',
    visits: [
      { on: '2025-03-06', at: '18:30', outcome: 'nobody' },
      {
        on: '2025-03-12',
        at: '19:45',
        outcome: 'other',
        note: 'M. Voorbeeld, locataire, dit vivre seul',
      },
    ],
    reportedOn: '2025-03-14',
    officer: 'P. Agent, inspecteur',
    reason: 'Le seul habitant déclare ne pas connaître la personne.',
    signer: { name: 'B. Modèle', capacity: 'mayor' },
    decidedOn: '2025-03-17',
    notification: {
      by: 'hand',
      on: '2025-03-20',
      agent: 'C. Guichet',
      received: 'refused-to-sign',
      witness: 'D. Témoin, employée communale',
      detained: false,
    },
    appeal: {},
  },
})

const APPEAL_INFERRED = {
  text: {
    fr: 'Que cette décision de la commune s’attaque devant le Conseil est déduit des règles générales : à faire confirmer par un avocat.',
    nl: 'Dat tegen deze beslissing van de gemeente beroep openstaat bij de Raad, is afgeleid uit de algemene regels: te laten bevestigen door een advocaat.',
    de: 'Dass gegen diese Entscheidung der Gemeinde beim Rat vorgegangen werden kann, ist aus den allgemeinen Regeln abgeleitet: von einem Rechtsanwalt bestätigen zu lassen.',
  },
  source: annexeCirculaire('2'),
} as const

const NEW_FEE = {
  text: {
    fr: 'Aucun texte lu ne dit si une nouvelle demande coûte une nouvelle redevance, ni si cette demande écartée avait mis fin à une demande antérieure.',
    nl: 'Geen gelezen tekst zegt of een nieuwe aanvraag opnieuw een retributie kost, noch of deze niet in overweging genomen aanvraag een einde maakte aan een vroegere.',
    de: 'Kein gelesener Text sagt, ob ein neuer Antrag eine neue Gebühr kostet, noch ob dieser nicht berücksichtigte Antrag einen früheren beendet hat.',
  },
  source: circulaireSur9bis,
} as const

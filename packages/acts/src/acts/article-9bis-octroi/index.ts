import type { Block } from '@sejour/documents'
import { article } from '@sejour/law'
import { remedies, type Limit } from '@sejour/law/recours'
import { defineAct, type Composing } from '../../act.ts'
import {
  aboutBlocks,
  addresseeBlock,
  deedBlocks,
  forwardBlocks,
  heading,
  officeMasthead,
  othersBlocks,
  paragraph,
  signatureBlocks,
} from '../../parts/office/compose.ts'
import { notifiedExample, officeExample, requestExample } from '../../parts/office/example.ts'
import { officeRemarks, officeRules, requestRules } from '../../parts/office/rules.ts'
import { versions9bis } from '../../parts/office/versions.ts'
import { filled } from '../../words.ts'
import { fields, type Data } from './fields.ts'
import { grantRules } from './rules.ts'
import { words } from './words.ts'

const { appeal: _opensNone, ...granting } = officeExample

/** The Office grants leave to stay under article 9bis, with its conditions. */
export const article9bisOctroi = defineAct({
  id: 'article-9bis-octroi',
  issuer: 'office',
  standard: 'archive',
  versions: versions9bis,
  day: { field: 'decidedOn', of: ({ decidedOn }) => decidedOn },
  fields,
  rules: [...grantRules, ...requestRules(), ...officeRules()],
  words,
  compose: (composing) => {
    const { data, say, day } = composing
    const saying = { ...composing, data: { ...data, appeal: NO_APPEAL } }
    return {
      masthead: officeMasthead(saying),
      blocks: [
        addresseeBlock(saying),
        ...aboutBlocks(saying),
        ...othersBlocks(composing),
        heading(say('decisionHeading')),
        paragraph(say('granted', { day: [day(data.requestedOn)], commune: data.commune })),
        ...durationOf(composing),
        heading(say('communeHeading')),
        { kind: 'list', items: instructions(composing) },
        ...forwardBlocks(saying),
        ...signatureBlocks(saying),
        ...deedBlocks(saying, say('title')),
      ],
    }
  },
  remarks: (data) => [
    ...officeRemarks({ ...data, appeal: NO_APPEAL }),
    {
      text: {
        fr: 'L’accès au marché du travail que donne un séjour accordé sur cette base n’a pas été lu dans un texte : faites confirmer la mention du titre.',
        nl: 'De toegang tot de arbeidsmarkt bij een verblijf op deze grond werd in geen tekst gelezen: laat de vermelding op de titel bevestigen.',
        de: 'Der Zugang zum Arbeitsmarkt bei einem Aufenthalt auf dieser Grundlage wurde in keinem Text gelesen: Lassen Sie den Vermerk auf dem Titel bestätigen.',
      },
    },
    ...(data.duration === 'limited'
      ? [
          {
            text: {
              fr: 'Que la durée se compte de la délivrance du titre n’a été lu nulle part : à faire confirmer par un avocat.',
              nl: 'Dat de duur vanaf de afgifte van de titel loopt, werd nergens gelezen: te laten bevestigen door een advocaat.',
              de: 'Dass die Dauer ab der Ausstellung des Titels zählt, wurde nirgends gelesen: von einem Rechtsanwalt bestätigen zu lassen.',
            },
          },
        ]
      : []),
    {
      text: {
        fr: 'La période de 45 à 30 jours avant l’expiration est un souhait de l’Office : la loi demande seulement que la prolongation soit demandée avant.',
        nl: 'De periode van 45 tot 30 dagen vóór de vervaldag is een wens van de Dienst: de wet vraagt alleen dat de verlenging ervoor wordt gevraagd.',
        de: 'Der Zeitraum von 45 bis 30 Tagen vor dem Ablauf ist ein Wunsch des Amtes: Das Gesetz verlangt nur, dass die Verlängerung davor beantragt wird.',
      },
      source: article('13', { paragraph: '§ 2' }),
    },
    {
      text: {
        fr: 'Cet acte ne mentionne aucun recours. La loi en ouvre un contre toute décision individuelle à qui y a intérêt : faites confirmer s’il faut l’indiquer, par exemple pour la durée ou pour une condition.',
        nl: 'Deze akte vermeldt geen beroep. De wet opent er een tegen elke individuele beslissing voor wie er belang bij heeft: laat bevestigen of het moet worden vermeld, bijvoorbeeld voor de duur of voor een voorwaarde.',
        de: 'Dieses Schriftstück nennt keine Beschwerde. Das Gesetz eröffnet sie gegen jede individuelle Entscheidung für den, der ein Interesse daran hat: Lassen Sie bestätigen, ob sie anzugeben ist, etwa wegen der Dauer oder einer Bedingung.',
      },
      source: article('39/2', { paragraph: '§ 2' }),
    },
  ],
  example: {
    ...granting,
    ...requestExample,
    decidedOn: '2026-02-17',
    notification: notifiedExample,
    duration: 'limited',
    months: 12,
    conditions: [
      { condition: 'occuper un emploi qui permet de subvenir à ses besoins' },
      { condition: 'ne pas dépendre d’un centre public d’action sociale' },
      { condition: 'ne pas porter atteinte à l’ordre public' },
    ],
    proofs: [
      { proof: 'contrat de travail et fiches de paie des douze derniers mois' },
      { proof: 'attestation de non-émargement du centre public d’action sociale' },
    ],
    work: 'unlimited',
    passportAsked: true,
  },
})

const NO_APPEAL = { days: undefined, suspends: undefined, statedBy: undefined }

type Key = keyof (typeof words)['fr']

function durationOf({ data, say }: Composing<Data, Key>): readonly Block[] {
  if (data.duration === 'unlimited') return [paragraph(say('unlimited'))]
  const renewal = remedies.find(({ id }) => id === 'renewal')
  const limit: Limit | undefined = renewal?.limits[0].value
  const window = limit?.window
  return [
    paragraph(say('limited', { months: data.months ?? Number.NaN })),
    heading(say('conditionsHeading')),
    ...listed(
      say('conditions'),
      data.conditions.map(({ condition }) => condition),
    ),
    ...(data.unconditional ? [paragraph(say('noConditions'))] : []),
    ...listed(
      say('proofs'),
      data.proofs.map(({ proof }) => proof),
    ),
    paragraph(
      data.integrationExempt === undefined
        ? say('integration')
        : say('integrationExempt', { reason: data.integrationExempt }),
    ),
    ...(window
      ? [
          paragraph(
            say('renewal', { opens: [String(window.opens)], closes: [String(window.closes)] }),
          ),
        ]
      : []),
  ]
}

function listed(text: ReturnType<Composing<Data, Key>['say']>, items: readonly string[]) {
  if (items.length === 0) return []
  return [paragraph(text), { kind: 'list' as const, items: items.map((item) => [filled(item)]) }]
}

function instructions({ data, say }: Composing<Data, Key>) {
  const works = { unlimited: 'workUnlimited', limited: 'workLimited', none: 'workNone' } as const
  // A choice nobody made instructs nothing.
  const work: (typeof works)[keyof typeof works] | undefined = works[data.work]
  return [
    say('registers'),
    data.duration === 'unlimited'
      ? say('cardUnlimited')
      : say('cardLimited', { months: data.months ?? Number.NaN }),
    ...(work ? [say(work)] : []),
    ...(data.passportAsked ? [say('passport')] : []),
  ]
}

import { article } from '@sejour/law'
import { defineAct } from '../../act.ts'
import { list, optional, text, yesNo } from '../../field/field.ts'
import { besideBlocks, besideRefusal, besideRules } from '../../parts/office/beside-refusal.ts'
import {
  aboutBlocks,
  addresseeBlock,
  appealBlocks,
  deedBlocks,
  forwardBlocks,
  heading,
  officeMasthead,
  othersBlocks,
  paragraph,
  signatureBlocks,
} from '../../parts/office/compose.ts'
import { notifiedExample, officeExample, requestExample } from '../../parts/office/example.ts'
import { officeFields, requestFields } from '../../parts/office/fields.ts'
import { officeRemarks, officeRules, requestRules } from '../../parts/office/rules.ts'
import { versions9bis } from '../../parts/office/versions.ts'
import { notifiedBy } from '../../parts/notification.ts'
import { words } from './words.ts'

const DECISION = 'article-9bis.non-fondee'

/** The Office finds a request under article 9bis admissible and refuses it on its merits. */
export const article9bisNonFondee = defineAct({
  id: 'article-9bis-non-fondee',
  issuer: 'office',
  standard: 'archive',
  versions: versions9bis,
  day: { field: 'decidedOn', of: ({ decidedOn }) => decidedOn },
  fields: {
    ...officeFields,
    ...requestFields,
    admissible: text(
      {
        fr: 'Pourquoi la demande est recevable',
        nl: 'Waarom de aanvraag ontvankelijk is',
        de: 'Warum der Antrag zulässig ist',
      },
      {
        long: true,
        hint: {
          fr: 'Les circonstances exceptionnelles retenues. Sans elles, c’est une décision d’irrecevabilité.',
          nl: 'De aanvaarde buitengewone omstandigheden. Zonder die is het een beslissing tot onontvankelijkheid.',
          de: 'Die angenommenen außergewöhnlichen Umstände. Ohne sie ist es eine Entscheidung über die Unzulässigkeit.',
        },
      },
    ),
    nothingArgued: optional(
      yesNo({
        fr: 'La demande n’invoque aucun motif de fond',
        nl: 'De aanvraag voert geen grond ten gronde aan',
        de: 'Der Antrag macht keinen Grund in der Sache geltend',
      }),
    ),
    grounds: list(
      { fr: 'Motifs de fond', nl: 'Gronden ten gronde', de: 'Gründe in der Sache' },
      {
        invoked: text({ fr: 'Invoqué', nl: 'Aangevoerd', de: 'Geltend gemacht' }, { long: true }),
        answer: text(
          {
            fr: 'Pourquoi il ne suffit pas',
            nl: 'Waarom het niet volstaat',
            de: 'Warum er nicht genügt',
          },
          { long: true },
        ),
      },
    ),
    guideline: optional(
      text(
        {
          fr: 'Ligne de conduite, et pourquoi on s’y tient ou s’en écarte',
          nl: 'Gedragslijn, en waarom ze wordt gevolgd of niet',
          de: 'Leitlinie, und warum ihr gefolgt wird oder nicht',
        },
        { long: true },
      ),
    ),
    ...besideRefusal,
  },
  rules: [
    {
      id: 'grounds-unanswered',
      breaks: 'missing',
      fields: ['grounds', 'nothingArgued'],
      broken: ({ grounds, nothingArgued }) =>
        nothingArgued !== true && (grounds ?? []).length === 0,
      says: {
        fr: 'Reprenez chaque motif de fond et répondez-y, ou dites que la demande n’en invoque aucun.',
        nl: 'Neem elke grond over en beantwoord hem, of zeg dat de aanvraag er geen aanvoert.',
        de: 'Greifen Sie jeden Grund auf und beantworten Sie ihn, oder sagen Sie, dass der Antrag keinen geltend macht.',
      },
      source: article('62', { paragraph: '§ 2' }),
    },
    {
      id: 'grounds-none-and-some',
      breaks: 'contradiction',
      fields: ['nothingArgued', 'grounds'],
      broken: ({ grounds, nothingArgued }) => nothingArgued === true && (grounds ?? []).length > 0,
      says: {
        fr: 'La demande invoque des motifs de fond, ou n’en invoque aucun : enlevez l’un des deux.',
        nl: 'De aanvraag voert gronden aan, of geen enkele: haal een van beide weg.',
        de: 'Der Antrag macht Gründe geltend oder keinen: Entfernen Sie eines von beiden.',
      },
    },
    ...besideRules(),
    ...requestRules(),
    ...officeRules(DECISION),
  ],
  words,
  compose: (composing) => {
    const { data, say, day } = composing
    return {
      masthead: officeMasthead(composing),
      blocks: [
        addresseeBlock(composing),
        ...aboutBlocks(composing),
        ...othersBlocks(composing),
        heading(say('decisionHeading')),
        paragraph(say('request', { day: [day(data.requestedOn)], commune: data.commune })),
        heading(say('reasonsHeading')),
        paragraph(say('admissible', { reason: data.admissible })),
        paragraph(say(data.nothingArgued ? 'nothingArgued' : 'grounds')),
        ...data.grounds.flatMap(({ invoked, answer }) => [
          paragraph(say('invoked', { ground: invoked })),
          paragraph(say('answered', { answer })),
        ]),
        ...(data.guideline === undefined
          ? []
          : [paragraph(say('guideline', { guideline: data.guideline }))]),
        ...besideBlocks(data, say),
        ...appealBlocks(DECISION, composing),
        ...forwardBlocks(composing),
        ...signatureBlocks(composing),
        ...deedBlocks(composing, say('title')),
      ],
    }
  },
  remarks: (data) => officeRemarks(data, DECISION),
  opens: ({ notification }) =>
    notification ? [{ decision: DECISION, ...notifiedBy(notification) }] : [],
  example: {
    ...officeExample,
    ...requestExample,
    decidedOn: '2026-02-17',
    notification: {
      ...notifiedExample,
      received: 'refused-to-sign',
      witness: 'N. Témoin, agent communal',
    },
    admissible:
      'le poste consulaire le plus proche est fermé depuis 2024, ce qui rend le retour particulièrement difficile.',
    grounds: [
      {
        invoked: 'huit années de présence et un réseau d’amis à Ville-Exemple',
        answer:
          'la durée du séjour, irrégulier depuis 2019, et les liens noués durant celui-ci ne suffisent pas à eux seuls ; aucune pièce ne montre de lien particulier.',
      },
    ],
    orderApart: false,
    banApart: false,
  },
})

import { article } from '@sejour/law'
import { defineAct } from '../../act.ts'
import { choice, day, text } from '../../field/field.ts'
import { isBefore } from '../../parts/days.ts'
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

const DECISION = 'article-9bis.sans-objet'

/** The Office finds that a request under article 9bis has nothing left to ask. */
export const article9bisSansObjet = defineAct({
  id: 'article-9bis-sans-objet',
  issuer: 'office',
  standard: 'archive',
  versions: versions9bis,
  day: { field: 'decidedOn', of: ({ decidedOn }) => decidedOn },
  fields: {
    ...officeFields,
    ...requestFields,
    because: choice(
      { fr: 'Parce que', nl: 'Omdat', de: 'Weil' },
      {
        stay: {
          fr: 'la personne a obtenu un autre séjour',
          nl: 'de persoon een ander verblijf heeft gekregen',
          de: 'die Person einen anderen Aufenthalt erhalten hat',
        },
        nationality: {
          fr: 'elle est devenue belge',
          nl: 'de persoon Belg is geworden',
          de: 'sie Belgier geworden ist',
        },
        departure: {
          fr: 'elle a quitté le Royaume définitivement',
          nl: 'de persoon het Rijk definitief heeft verlaten',
          de: 'sie das Königreich endgültig verlassen hat',
        },
        death: { fr: 'elle est décédée', nl: 'de persoon overleden is', de: 'sie verstorben ist' },
        other: { fr: 'une autre cause', nl: 'een andere oorzaak', de: 'ein anderer Grund' },
      },
    ),
    since: day({ fr: 'Depuis le', nl: 'Sinds', de: 'Seit dem' }),
    fact: text(
      {
        fr: 'Ce qui le montre (titre, registre, acte)',
        nl: 'Wat dat aantoont (titel, register, akte)',
        de: 'Was dies belegt (Titel, Register, Urkunde)',
      },
      { long: true },
    ),
  },
  rules: [
    {
      id: 'object-lost-after-decision',
      breaks: 'contradiction',
      fields: ['since', 'decidedOn'],
      broken: ({ since, decidedOn }) => isBefore(decidedOn, since),
      says: {
        fr: 'La cause est postérieure à la décision : corrigez un des deux jours.',
        nl: 'De oorzaak dateert van na de beslissing: verbeter een van beide dagen.',
        de: 'Der Grund liegt nach der Entscheidung: Berichtigen Sie einen der beiden Tage.',
      },
    },
    {
      id: 'object-lost-before-request',
      breaks: 'contradiction',
      fields: ['since', 'requestedOn'],
      broken: ({ since, requestedOn }) => isBefore(since, requestedOn),
      says: {
        fr: 'La cause précède la demande, qui a donc été faite malgré elle : corrigez le jour, ou répondez à la demande.',
        nl: 'De oorzaak gaat aan de aanvraag vooraf, die dus ondanks die oorzaak is ingediend: verbeter de dag, of antwoord op de aanvraag.',
        de: 'Der Grund liegt vor dem Antrag, der also trotzdem gestellt wurde: Berichtigen Sie den Tag, oder antworten Sie auf den Antrag.',
      },
    },
    {
      id: 'dead-yet-notified',
      breaks: 'contradiction',
      fields: ['notification', 'because'],
      broken: ({ because, notification }) => because === 'death' && notification !== undefined,
      says: {
        fr: 'Rien n’est notifié à une personne décédée : enlevez l’acte de notification.',
        nl: 'Aan een overleden persoon wordt niets ter kennis gebracht: haal de akte van kennisgeving weg.',
        de: 'Einer verstorbenen Person wird nichts notifiziert: Entfernen Sie die Notifizierungsurkunde.',
      },
    },
    ...requestRules(),
    ...officeRules(DECISION),
  ],
  words,
  compose: (composing) => {
    const { data, say, day: sayDay } = composing
    const why = say(data.because || 'other', { day: [sayDay(data.since)], fact: data.fact })
    return {
      masthead: officeMasthead(composing),
      blocks: [
        addresseeBlock(composing),
        ...aboutBlocks(composing),
        ...othersBlocks(composing),
        heading(say('decisionHeading')),
        paragraph(say('request', { day: [sayDay(data.requestedOn)], commune: data.commune })),
        heading(say('reasonsHeading')),
        paragraph(why),
        ...appealBlocks(DECISION, composing),
        ...forwardBlocks(composing),
        ...signatureBlocks(composing),
        ...deedBlocks(composing, say('title')),
      ],
    }
  },
  remarks: (data) => [
    ...officeRemarks(data, DECISION),
    {
      text: {
        fr: 'Aucun texte lu ici n’énumère les causes d’une décision sans objet : à faire confirmer par un avocat.',
        nl: 'Geen hier gelezen tekst somt de oorzaken van een beslissing zonder voorwerp op: te laten bevestigen door een advocaat.',
        de: 'Kein hier gelesener Text zählt die Gründe einer gegenstandslosen Entscheidung auf: von einem Rechtsanwalt bestätigen zu lassen.',
      },
      source: article('9bis'),
    },
  ],
  opens: ({ notification }) =>
    notification ? [{ decision: DECISION, ...notifiedBy(notification) }] : [],
  example: {
    ...officeExample,
    ...requestExample,
    decidedOn: '2026-02-17',
    notification: notifiedExample,
    because: 'stay',
    since: '2025-11-20',
    fact: 'carte de séjour de membre de la famille d’un citoyen de l’Union, délivrée par la commune de Ville-Exemple.',
  },
})

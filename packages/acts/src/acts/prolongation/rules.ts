import { article, ficheAdde, formationAdde } from '@sejour/law'
import type { DataOf, Draft } from '../../field/field.ts'
import { isAdult } from '../../parts/letter/belgian.ts'
import type { Rule } from '../../rule.ts'
import type { fields } from './fields.ts'
import { isBefore } from '../../parts/days.ts'

export type Unfinished = Draft<DataOf<typeof fields>>

const before = article('13', { paragraph: '§ 2' })
const efforts = article('1/2', { paragraph: '§ 3' })

/** An extension says what the decision asked for, and what was done. */
export const rules: readonly Rule<Unfinished>[] = [
  {
    id: 'condition-not-explained',
    breaks: 'missing',
    fields: ['conditions.how', 'conditions.met'],
    broken: ({ conditions = [] }) =>
      conditions.some(({ met, how }) => met === false && how === undefined),
    says: {
      fr: 'Une condition n’est pas remplie : dites pourquoi, et ce qui a été fait.',
      nl: 'Aan een voorwaarde is niet voldaan: zeg waarom, en wat er gedaan is.',
      de: 'Eine Bedingung ist nicht erfüllt: Sagen Sie, warum, und was getan wurde.',
    },
    source: ficheAdde,
  },
  {
    id: 'condition-not-proved',
    breaks: 'missing',
    fields: ['conditions.cited', 'conditions.met'],
    broken: ({ conditions = [] }) =>
      conditions.some(({ met, cited }) => met === true && cited === undefined),
    says: {
      fr: 'Une condition est dite remplie : citez les pièces qui le prouvent.',
      nl: 'Aan een voorwaarde zou voldaan zijn: vermeld de stukken die dit bewijzen.',
      de: 'Eine Bedingung gilt als erfüllt: Führen Sie die Unterlagen an, die es belegen.',
    },
    source: ficheAdde,
  },
  {
    id: 'integration-not-shown',
    breaks: 'missing',
    fields: ['integration', 'exemption', 'first'],
    broken: ({ first, integration, exemption }) =>
      first === true && integration === undefined && exemption === undefined,
    says: {
      fr: 'À la première prolongation, les efforts d’intégration se prouvent, sauf dispense : exposez-les, ou choisissez la dispense.',
      nl: 'Bij de eerste verlenging worden de inspanningen tot integratie bewezen, behalve bij vrijstelling: zet ze uiteen of kies de vrijstelling.',
      de: 'Bei der ersten Verlängerung werden die Integrationsbemühungen belegt, außer bei Befreiung: Legen Sie sie dar, oder wählen Sie die Befreiung.',
    },
    source: efforts,
  },
  {
    id: 'exempt-and-integration',
    breaks: 'contradiction',
    fields: ['exemption', 'integration'],
    broken: ({ integration, exemption }) => integration !== undefined && exemption !== undefined,
    says: {
      fr: 'Une dispense et des efforts d’intégration sont dits ensemble : gardez l’un des deux.',
      nl: 'Een vrijstelling en inspanningen tot integratie staan samen: behoud één van beide.',
      de: 'Eine Befreiung und Integrationsbemühungen stehen zusammen da: Behalten Sie eines von beiden.',
    },
    source: efforts,
  },
  {
    id: 'adult-exempt-as-minor',
    breaks: 'contradiction',
    fields: ['exemption', 'persons.birthDate'],
    broken: ({ exemption, persons = [], on }) =>
      exemption === 'minor' && persons.some(({ birthDate }) => isAdult(birthDate, on) === true),
    says: {
      fr: 'Une personne est majeure ce jour-là : la dispense des mineurs ne vaut pas pour elle.',
      nl: 'Een persoon is die dag meerderjarig: de vrijstelling voor minderjarigen geldt niet voor haar.',
      de: 'Eine Person ist an diesem Tag volljährig: Die Befreiung für Minderjährige gilt nicht für sie.',
    },
    source: efforts,
  },
  {
    id: 'late-not-explained',
    breaks: 'missing',
    fields: ['lateBecause', 'expires', 'on'],
    broken: ({ lateBecause, expires, on }) =>
      expires !== undefined && on !== undefined && on > expires && lateBecause === undefined,
    says: {
      fr: 'La carte est échue : la loi demande de venir avant. Dites pourquoi la demande vient après.',
      nl: 'De kaart is vervallen: de wet vraagt om eerder te komen. Zeg waarom de aanvraag later komt.',
      de: 'Die Karte ist abgelaufen: Das Gesetz verlangt, vorher zu kommen. Sagen Sie, warum der Antrag später kommt.',
    },
    source: before,
  },
  {
    id: 'late-reason-in-time',
    breaks: 'contradiction',
    fields: ['lateBecause', 'expires', 'on'],
    broken: ({ lateBecause, expires, on }) =>
      expires !== undefined && on !== undefined && on <= expires && lateBecause !== undefined,
    says: {
      fr: 'Un retard est expliqué, et la demande vient avant l’échéance : enlevez l’explication, ou corrigez un des deux jours.',
      nl: 'Er is een vertraging uitgelegd, maar de aanvraag komt vóór de vervaldag: haal de uitleg weg of verbeter een van beide dagen.',
      de: 'Eine Verspätung wird erklärt, aber der Antrag kommt vor dem Ablauf: Entfernen Sie die Erklärung, oder berichtigen Sie einen der beiden Tage.',
    },
  },
  {
    id: 'expired-before-granted',
    breaks: 'contradiction',
    fields: ['expires', 'grantedOn'],
    broken: ({ expires, grantedOn }) => isBefore(expires, grantedOn),
    says: {
      fr: 'La carte serait échue avant la décision qui l’accorde : corrigez un des deux jours.',
      nl: 'De kaart zou vervallen zijn vóór de beslissing die ze toekent: verbeter een van beide dagen.',
      de: 'Die Karte wäre vor der Entscheidung abgelaufen, die sie gewährt: Berichtigen Sie einen der beiden Tage.',
    },
  },
  {
    id: 'granted-after-letter',
    breaks: 'contradiction',
    fields: ['grantedOn', 'on'],
    broken: ({ grantedOn, on }) => grantedOn !== undefined && on !== undefined && grantedOn > on,
    says: {
      fr: 'La décision serait prise après le jour de la lettre : corrigez un des deux jours.',
      nl: 'De beslissing zou na de dag van de brief genomen zijn: verbeter een van beide dagen.',
      de: 'Die Entscheidung wäre nach dem Tag des Schreibens getroffen worden: Berichtigen Sie einen der beiden Tage.',
    },
  },
  {
    id: 'unlimited-without-start',
    breaks: 'missing',
    fields: ['limitedSince', 'unlimited'],
    broken: ({ unlimited, limitedSince }) => unlimited === true && limitedSince === undefined,
    says: {
      fr: 'Une durée illimitée est demandée : dites depuis quel jour court le séjour à durée limitée.',
      nl: 'Er wordt een onbeperkte duur gevraagd: vermeld sinds welke dag het verblijf van beperkte duur loopt.',
      de: 'Es wird eine unbefristete Dauer beantragt: Nennen Sie den Tag, seit dem der befristete Aufenthalt läuft.',
    },
    source: formationAdde,
  },
]

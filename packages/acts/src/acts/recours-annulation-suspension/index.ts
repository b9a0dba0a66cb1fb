import { article } from '@sejour/law'
import { defineAct, type Remark } from '../../act.ts'
import { choice, yesNo } from '../../field/field.ts'
import {
  askedRules,
  composePetition,
  dayRules,
  formRules,
  isLate,
  measureRules,
  petitionExample,
  petitionFields,
  petitionRemarks,
  petitionVersions,
  suspensionFields,
  suspensionSections,
} from '../../parts/petition/index.ts'
import { words } from './words.ts'

const title = article('39/82', { paragraph: '§ 3' })

/** One petition that asks the Council to suspend a decision and to annul it. */
export const recoursAnnulationSuspension = defineAct({
  id: 'recours-annulation-suspension',
  issuer: 'counsel',
  standard: 'archive',
  versions: petitionVersions,
  day: { field: 'filedOn', of: ({ filedOn }) => filedOn },
  fields: {
    ...petitionFields,
    ...suspensionFields,
    otherSuspension: choice(
      {
        fr: 'Extrême urgence déjà demandée contre la même décision',
        nl: 'Uiterst dringende noodzakelijkheid al gevorderd tegen dezelfde beslissing',
        de: 'Äußerste Dringlichkeit bereits gegen dieselbe Entscheidung beantragt',
      },
      {
        none: { fr: 'non', nl: 'nee', de: 'nein' },
        'not-established': {
          fr: 'oui, rejetée parce que l’extrême urgence n’était pas assez établie',
          nl: 'ja, verworpen omdat de uiterst dringende noodzakelijkheid niet genoeg vaststond',
          de: 'ja, abgelehnt, weil die äußerste Dringlichkeit nicht genügend nachgewiesen war',
        },
        other: {
          fr: 'oui, en cours ou rejetée pour une autre raison',
          nl: 'ja, nog lopend of om een andere reden verworpen',
          de: 'ja, anhängig oder aus einem anderen Grund abgelehnt',
        },
      },
    ),
    earlierAnnulment: yesNo({
      fr: 'Un recours en annulation est déjà introduit contre la même décision',
      nl: 'Tegen dezelfde beslissing is al een beroep tot nietigverklaring ingesteld',
      de: 'Gegen dieselbe Entscheidung ist bereits eine Nichtigkeitsbeschwerde eingelegt',
    }),
  },
  rules: [
    {
      id: 'title-without-both',
      breaks: 'contradiction',
      fields: ['asks'],
      broken: ({ asks }) =>
        asks !== undefined && !(asks.includes('annulment') && asks.includes('suspension')),
      says: {
        fr: 'Le titre annonce la suspension et l’annulation : demandez les deux, ou prenez l’acte en annulation seule.',
        nl: 'De titel kondigt de schorsing en de nietigverklaring aan: vraag beide, of neem de akte voor de nietigverklaring alleen.',
        de: 'Der Titel kündigt Aussetzung und Nichtigerklärung an: Beantragen Sie beides, oder nehmen Sie das Schriftstück nur für die Nichtigerklärung.',
      },
      source: title,
    },
    {
      id: 'urgency-already-asked',
      breaks: 'contradiction',
      fields: ['otherSuspension'],
      broken: ({ otherSuspension }) => otherSuspension === 'other',
      says: {
        fr: 'Après l’extrême urgence, la suspension ordinaire n’est recevable que si la première a été rejetée parce que l’urgence n’était pas assez établie.',
        nl: 'Na de uiterst dringende noodzakelijkheid is de gewone schorsing alleen ontvankelijk als de eerste is verworpen omdat de dringendheid niet genoeg vaststond.',
        de: 'Nach der äußersten Dringlichkeit ist die gewöhnliche Aussetzung nur zulässig, wenn jene abgelehnt wurde, weil die Dringlichkeit nicht genügend nachgewiesen war.',
      },
      source: article('39/82', { paragraph: '§ 1er' }),
    },
    {
      id: 'annulment-already-filed',
      breaks: 'contradiction',
      fields: ['earlierAnnulment', 'filedOn', 'forceMajeure'],
      broken: ({ earlierAnnulment, decisions = [], filedOn }) =>
        earlierAnnulment === true &&
        decisions.some((attacked) => isLate(attacked, { remedy: 'annulment', filedOn })),
      says: {
        fr: 'Après un recours en annulation, la suspension ne se demande plus que par une nouvelle requête complète, tant que le délai court : il a pris fin.',
        nl: 'Na een beroep tot nietigverklaring kan de schorsing alleen nog met een nieuw, volledig verzoekschrift, zolang de termijn loopt: die is verstreken.',
        de: 'Nach einer Nichtigkeitsbeschwerde kann die Aussetzung nur noch mit einer neuen, vollständigen Antragschrift beantragt werden, solange die Frist läuft: Sie ist abgelaufen.',
      },
      source: title,
    },
    ...askedRules,
    ...measureRules,
    ...dayRules('annulment'),
    ...formRules,
  ],
  words,
  compose: (composing) =>
    composePetition(composing, { remedy: 'annulment', after: suspensionSections(composing) }),
  remarks: (data, version) => [
    ...petitionRemarks(data, version, { remedy: 'annulment' }),
    stopsNothing,
    twoSteps,
  ],
  example: {
    ...petitionExample,
    asks: ['annulment', 'suspension'],
    harm: 'L’exécution de l’ordre de quitter le territoire interromprait l’année scolaire de l’enfant et le séparerait de son père, qui séjourne légalement en Belgique.\nCe dommage ne serait pas réparé par une annulation ultérieure.',
    fundamentalRights: true,
    seriousness:
      'Le deuxième moyen touche à l’article 8 de la Convention européenne des droits de l’homme.',
    otherSuspension: 'none',
    earlierAnnulment: false,
  },
})

const stopsNothing: Remark = {
  text: {
    fr: 'La demande de suspension ordinaire n’arrête pas à elle seule l’éloignement. S’il devient imminent, voyez l’extrême urgence.',
    nl: 'De gewone vordering tot schorsing houdt op zichzelf de verwijdering niet tegen. Wordt die imminent, bekijk dan de uiterst dringende noodzakelijkheid.',
    de: 'Der gewöhnliche Aussetzungsantrag hält die Entfernung für sich allein nicht auf. Steht sie unmittelbar bevor, siehe äußerste Dringlichkeit.',
  },
  source: article('39/82'),
}

const twoSteps: Remark = {
  text: {
    fr: 'Si la suspension est rejetée, il faut demander la poursuite de la procédure dans les 8 jours de la notification de l’arrêt, sinon le désistement est présumé.',
    nl: 'Wordt de schorsing verworpen, dan moet binnen 8 dagen na de kennisgeving van het arrest de voortzetting van de procedure worden gevraagd, anders wordt afstand vermoed.',
    de: 'Wird die Aussetzung abgelehnt, ist binnen 8 Tagen nach Notifizierung des Entscheids die Fortsetzung des Verfahrens zu beantragen, sonst wird die Rücknahme vermutet.',
  },
  source: article('39/82', { paragraph: '§ 6' }),
}

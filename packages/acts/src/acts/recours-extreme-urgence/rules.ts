import { article } from '@sejour/law'
import { isMeasure } from '../../parts/petition/index.ts'
import type { Rule } from '../../rule.ts'
import type { UrgencyDraft } from './fields.ts'
import { isBefore } from '../../parts/days.ts'

const either = article('39/82', { paragraph: '§ 1er' })
const reactivation = article('39/85')

/** What extreme urgency may not be: without a measure, beside an ordinary suspension, or unsaid. */
export const urgencyRules: readonly Rule<UrgencyDraft>[] = [
  {
    id: 'title-without-urgency',
    breaks: 'contradiction',
    fields: ['asks'],
    broken: ({ asks }) => asks !== undefined && !asks.includes('urgency'),
    says: {
      fr: 'Le titre annonce l’extrême urgence : demandez-la, ou prenez un autre acte.',
      nl: 'De titel kondigt de uiterst dringende noodzakelijkheid aan: vorder ze, of neem een andere akte.',
      de: 'Der Titel kündigt die äußerste Dringlichkeit an: Beantragen Sie sie, oder nehmen Sie ein anderes Schriftstück.',
    },
    source: either,
  },
  {
    id: 'no-removal-measure',
    breaks: 'contradiction',
    fields: ['decisions.withOrder', 'decisions.kind'],
    broken: ({ decisions = [] }) =>
      decisions.length > 0 &&
      decisions.every(
        (one) => one.kind !== undefined && one.withOrder === false && !isMeasure(one.kind),
      ),
    says: {
      fr: 'L’extrême urgence vise une mesure d’éloignement ou de refoulement : aucune des décisions attaquées n’en est une.',
      nl: 'De uiterst dringende noodzakelijkheid betreft een verwijderings- of terugdrijvingsmaatregel: geen van de bestreden beslissingen is er een.',
      de: 'Die äußerste Dringlichkeit betrifft eine Entfernungs- oder Abweisungsmaßnahme: Keine der angefochtenen Entscheidungen ist eine.',
    },
    source: either,
  },
  {
    id: 'ordinary-already-asked',
    breaks: 'contradiction',
    fields: ['otherSuspension', 'reactivates'],
    broken: ({ otherSuspension }) => otherSuspension === 'yes',
    says: {
      fr: 'Contre la même décision, on ne demande pas l’extrême urgence après la suspension ordinaire. Si l’éloignement devient imminent, attaquez la nouvelle mesure et demandez des mesures provisoires.',
      nl: 'Tegen dezelfde beslissing wordt de uiterst dringende noodzakelijkheid niet na de gewone schorsing gevorderd. Wordt de verwijdering imminent, bestrijd dan de nieuwe maatregel en vraag voorlopige maatregelen.',
      de: 'Gegen dieselbe Entscheidung wird die äußerste Dringlichkeit nicht nach der gewöhnlichen Aussetzung beantragt. Steht die Entfernung bevor, fechten Sie die neue Maßnahme an und beantragen Sie vorläufige Maßnahmen.',
    },
    source: either,
  },
  {
    id: 'reactivation-unasked',
    breaks: 'contradiction',
    fields: ['asks', 'reactivates'],
    broken: ({ asks, reactivates }) =>
      reactivates === true && asks !== undefined && !asks.includes('measures'),
    says: {
      fr: 'L’examen immédiat d’une suspension pendante est une mesure provisoire : cochez aussi les mesures provisoires.',
      nl: 'De onmiddellijke behandeling van een lopende schorsing is een voorlopige maatregel: vink ook de voorlopige maatregelen aan.',
      de: 'Die sofortige Prüfung einer anhängigen Aussetzung ist eine vorläufige Maßnahme: Kreuzen Sie auch diese an.',
    },
    source: reactivation,
  },
  {
    id: 'earlier-unnamed',
    breaks: 'missing',
    fields: ['earlier.roll', 'earlier.filedOn'],
    broken: ({ reactivates, earlier }) =>
      reactivates === true && (earlier?.roll === undefined || earlier.filedOn === undefined),
    says: {
      fr: 'Nommez la demande de suspension pendante : son numéro de rôle et le jour où elle a été introduite.',
      nl: 'Duid de lopende vordering tot schorsing aan: het rolnummer en de dag van indiening.',
      de: 'Bezeichnen Sie den anhängigen Aussetzungsantrag: die Listennummer und den Tag der Einreichung.',
    },
    source: reactivation,
  },
  {
    id: 'earlier-after-this',
    breaks: 'contradiction',
    fields: ['earlier.filedOn', 'filedOn'],
    broken: ({ earlier, filedOn }) =>
      earlier?.filedOn !== undefined && filedOn !== undefined && earlier.filedOn > filedOn,
    says: {
      fr: 'La demande pendante est datée d’après celle-ci : corrigez un des deux jours.',
      nl: 'De lopende vordering is na deze gedateerd: verbeter een van beide dagen.',
      de: 'Der anhängige Antrag ist nach diesem datiert: Berichtigen Sie einen der beiden Tage.',
    },
    source: reactivation,
  },
  {
    id: 'removal-before-filing',
    breaks: 'contradiction',
    fields: ['plannedOn', 'filedOn'],
    broken: ({ plannedOn, filedOn }) => isBefore(plannedOn, filedOn),
    says: {
      fr: 'L’exécution est annoncée pour un jour déjà passé : corrigez le jour, ou retirez-le.',
      nl: 'De tenuitvoerlegging is aangekondigd voor een dag die voorbij is: verbeter de dag, of haal hem weg.',
      de: 'Die Ausführung ist für einen bereits vergangenen Tag angekündigt: Berichtigen Sie den Tag, oder streichen Sie ihn.',
    },
  },
  {
    id: 'hour-without-day',
    breaks: 'missing',
    fields: ['plannedOn', 'plannedHour'],
    broken: ({ plannedOn, plannedHour }) => plannedHour !== undefined && plannedOn === undefined,
    says: {
      fr: 'Une heure est donnée sans le jour de l’exécution : donnez le jour.',
      nl: 'Er is een uur vermeld zonder de dag van de tenuitvoerlegging: vermeld de dag.',
      de: 'Eine Uhrzeit ist ohne den Tag der Ausführung angegeben: Geben Sie den Tag an.',
    },
  },
]

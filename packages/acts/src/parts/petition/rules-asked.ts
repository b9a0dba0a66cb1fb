import { article } from '@sejour/law'
import type { Rule } from '../../rule.ts'
import type { PetitionDraft } from './fields.ts'
import { decisionOf, disputeLabels, ELSEWHERE, isOpen, judgeOf } from './kinds.ts'

const oneAct = article('39/82', { paragraph: '§ 3' })
const chosen = article('39/82', { paragraph: '§ 1er' })

/** What a petition asks may not contradict itself, whatever its title. */
export const askedRules: readonly Rule<PetitionDraft>[] = [
  {
    id: 'suspension-without-annulment',
    breaks: 'contradiction',
    fields: ['asks'],
    broken: ({ asks = [] }) => asks.includes('suspension') && !asks.includes('annulment'),
    says: {
      fr: 'La suspension ordinaire ne se demande pas seule : elle se demande dans le même acte que l’annulation. Demandez aussi l’annulation.',
      nl: 'De gewone schorsing wordt niet alleen gevorderd: ze staat in dezelfde akte als het beroep tot nietigverklaring. Vraag ook de nietigverklaring.',
      de: 'Die gewöhnliche Aussetzung wird nicht allein beantragt, sondern im selben Schriftstück wie die Nichtigerklärung. Beantragen Sie auch diese.',
    },
    source: oneAct,
  },
  {
    id: 'urgency-with-ordinary',
    breaks: 'contradiction',
    fields: ['asks'],
    broken: ({ asks = [] }) => asks.includes('suspension') && asks.includes('urgency'),
    says: {
      fr: 'Il faut choisir entre la suspension ordinaire et l’extrême urgence : demander les deux rend la demande irrecevable. Retirez l’une.',
      nl: 'Er moet gekozen worden tussen de gewone schorsing en de uiterst dringende noodzakelijkheid: beide vorderen maakt de vordering onontvankelijk. Haal er één weg.',
      de: 'Zwischen gewöhnlicher Aussetzung und äußerster Dringlichkeit ist zu wählen: Beides zu beantragen macht den Antrag unzulässig. Streichen Sie eines.',
    },
    source: chosen,
  },
  {
    id: 'measures-without-suspension',
    breaks: 'contradiction',
    fields: ['asks'],
    broken: ({ asks = [] }) =>
      asks.includes('measures') && !asks.includes('suspension') && !asks.includes('urgency'),
    says: {
      fr: 'Des mesures provisoires ne se demandent qu’avec ou après une demande de suspension : ajoutez-la, ou retirez les mesures.',
      nl: 'Voorlopige maatregelen worden alleen samen met of na een vordering tot schorsing gevraagd: voeg die toe, of haal de maatregelen weg.',
      de: 'Vorläufige Maßnahmen werden nur mit oder nach einem Antrag auf Aussetzung beantragt: Fügen Sie ihn hinzu, oder streichen Sie die Maßnahmen.',
    },
    source: article('39/84'),
  },
  {
    id: 'full-jurisdiction',
    breaks: 'contradiction',
    fields: ['decisions.kind'],
    broken: ({ decisions = [] }) =>
      decisions.some(({ kind }) => decisionOf(kind)?.remedies.includes('full-jurisdiction')),
    says: {
      fr: 'Contre une décision du Commissaire général, le recours est de pleine juridiction, pas en annulation : cet acte ne convient pas.',
      nl: 'Tegen een beslissing van de Commissaris-generaal staat een beroep in volle rechtsmacht open, geen beroep tot nietigverklaring: deze akte past niet.',
      de: 'Gegen eine Entscheidung des Generalkommissars ist eine Beschwerde mit voller Rechtsprechungsbefugnis gegeben, keine Nichtigkeitsbeschwerde: Dieses Schriftstück passt nicht.',
    },
    source: article('39/2', { paragraph: '§ 1er' }),
  },
  {
    id: 'ruling-of-the-council',
    breaks: 'contradiction',
    fields: ['decisions.kind'],
    broken: ({ decisions = [] }) =>
      decisions.some(({ kind }) => decisionOf(kind)?.remedies.includes('cassation')),
    says: {
      fr: 'Un arrêt du Conseil ne s’attaque pas devant lui : seul le recours en cassation devant le Conseil d’État est ouvert.',
      nl: 'Een arrest van de Raad wordt niet voor de Raad zelf bestreden: alleen het cassatieberoep bij de Raad van State staat open.',
      de: 'Ein Entscheid des Rates wird nicht vor ihm selbst angefochten: Nur die Kassationsbeschwerde beim Staatsrat ist gegeben.',
    },
    source: article('39/67'),
  },
  {
    id: 'remedy-not-open',
    breaks: 'contradiction',
    fields: ['decisions.kind', 'asks'],
    broken: ({ decisions = [], asks = [] }) =>
      decisions.some(
        ({ kind }) =>
          isOpen('annulment', kind) &&
          ((asks.includes('suspension') && !isOpen('ordinary-suspension', kind)) ||
            (asks.includes('urgency') && !isOpen('extreme-urgency', kind))),
      ),
    says: {
      fr: 'La suspension demandée n’est pas ouverte contre une des décisions attaquées : retirez la demande ou la décision.',
      nl: 'De gevorderde schorsing staat niet open tegen een van de bestreden beslissingen: haal de vordering of de beslissing weg.',
      de: 'Die beantragte Aussetzung ist gegen eine der angefochtenen Entscheidungen nicht gegeben: Streichen Sie den Antrag oder die Entscheidung.',
    },
    source: chosen,
  },
  ...ELSEWHERE.map((id): Rule<PetitionDraft> => {
    const dispute = disputeLabels(id)
    const judge = judgeOf(id)
    return {
      id: `another-court-${id}`,
      breaks: 'contradiction',
      fields: ['decisions.kind'],
      broken: ({ decisions = [] }) => decisions.some(({ kind }) => kind === `dispute.${id}`),
      says: {
        fr: `« ${dispute.fr} » : le Conseil du contentieux n’en connaît pas. Le juge est : ${judge.fr}.`,
        nl: `“${dispute.nl}”: de Raad voor Vreemdelingenbetwistingen is niet bevoegd. De rechter is: ${judge.nl}.`,
        de: `„${dispute.de}“: Der Rat für Ausländerstreitsachen ist nicht zuständig. Zuständig ist: ${judge.de}.`,
      },
      source: article('39/2', { paragraph: '§ 2' }),
    }
  }),
]

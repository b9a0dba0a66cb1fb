import { inputFr } from '../../input/wording/fr.ts'
import { sayDate } from '../../say/index.ts'
import type { ShortStayWording } from './wording.ts'

export const shortStayWordingFr: ShortStayWording = {
  lang: 'fr',
  input: inputFr,
  notes: {
    over: ({ firstOverstayDay, days }) =>
      `Les 90 jours sont dépassés à partir du ${sayDate(firstOverstayDay, 'fr')}, de ${days} jour${days > 1 ? 's' : ''} au plus fort : ce séjour est illégal et peut mener à un ordre de quitter le territoire.`,
    'going-on': ({ day }) => `Le séjour en cours est compté jusqu’au ${sayDate(day, 'fr')}.`,
    'no-entry': () =>
      'Aucun jour n’est disponible à l’entrée prévue : même le jour de l’entrée dépasserait les 90 jours.',
    'free-movement': () =>
      'Ce passeport donne la libre circulation : la règle des 90 jours sur 180 ne s’applique pas à ses titulaires.',
    biometric: () =>
      'La dispense de visa ne vaut que pour un passeport biométrique ; sans lui, il faut un visa.',
    'before-rule': ({ from }) =>
      `Avant le ${sayDate(from, 'fr')}, la présence se comptait autrement (trois mois sur six, dès la première entrée) : le résultat n’est qu’indicatif.`,
    'nationality-unknown': () =>
      'La nationalité ou le jour du voyage manque : on ne peut pas dire si un visa est nécessaire.',
    'nationality-not-listed': () =>
      'Ce code n’est pas dans les listes (apatride, réfugié, autre document) : le régime dépend du pays de résidence. Vérifiez avant de voyager.',
    'before-lists': () =>
      'Pour ce jour, la liste des visas n’a pas été lue : vérifiez le régime de l’époque.',
    belgian: () => 'Un Belge n’est pas un étranger au sens de la loi.',
    'hong-kong-passport': () =>
      'Dispense réservée au passeport de la Région administrative spéciale de Hong Kong.',
    'macao-passport': () =>
      'Dispense réservée au passeport de la Région administrative spéciale de Macao.',
    'taiwan-identity-number': () =>
      'Dispense réservée au passeport de Taïwan qui porte un numéro de carte d’identité.',
    'serbian-coordination': () =>
      'Un passeport délivré par la direction de coordination serbe (Koordinaciona uprava) reste soumis au visa.',
    'british-other-nationals': () =>
      'Cinq autres catégories de nationaux britanniques sont aussi dispensées ; les bénéficiaires de l’accord de retrait gardent leurs droits.',
    'georgian-official-passport': () =>
      'Du 6 mars 2026 au 6 mars 2027, la dispense est suspendue pour les passeports diplomatiques, de service et officiels (à confirmer).',
    'vanuatu-partial': () =>
      'La dispense était suspendue pour une partie des passeports : le régime dépend du passeport.',
    'outside-schengen': () =>
      'Cet État est membre de l’Union ; les jours passés sur son sol sont à vérifier, l’application de Schengen y étant différente.',
    'palestinian-authority': () => 'Entité qu’un État membre au moins ne reconnaît pas comme État.',
    'waiver-agreement': () => 'La dispense repose sur un accord avec l’Union.',
    'sliding-window': () =>
      'Pour chaque jour de séjour, on regarde les 180 jours qui finissent ce jour-là : une nouvelle année ne remet rien à zéro.',
    'both-days-count': () =>
      'Le jour d’entrée et le jour de sortie comptent tous deux ; un même jour ne compte qu’une fois.',
    'schengen-only': () =>
      'Comptent les jours passés dans tout l’espace Schengen, pas seulement en Belgique.',
    'title-days': () =>
      'Les jours couverts par un titre de séjour ou un visa de long séjour ne comptent pas : ne les indiquez pas.',
    'visa-shorter': () =>
      'Un visa peut fixer une durée plus courte : c’est la plus courte des deux limites qui vaut.',
  },
}

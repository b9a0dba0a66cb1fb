import {
  changementDe,
  communsDe,
  entreeDe,
  limiteDe,
  redevanceDueDe,
  renouvellementDe,
  renouvellementGratuitDe,
  valeursDe,
} from '../long-sejour/de.ts'
import type { VoieTexts } from '../voie.ts'
import type { OuvertureIndependant, voieIndependant } from './index.ts'

export const voieIndependantDe: VoieTexts<typeof voieIndependant, OuvertureIndependant> = {
  title: 'Selbstständiger mit einer Berufskarte',
  conditions: {
    ...changementDe,
    'independant.ouverte': 'Der Aufenthalt als Selbstständiger kann beantragt werden',
    'independant.activite': 'Die Person will eine selbstständige Tätigkeit ausüben',
    'independant.accorde':
      'Die Region gibt die Berufskarte und das Ausländeramt gewährt den Aufenthalt',
  },
  statements: {
    ...entreeDe,
    ...valeursDe,
    ...redevanceDueDe,
    ...renouvellementDe,
    ...renouvellementGratuitDe,
    ...limiteDe,
    ...communsDe,
    'independant.base':
      'Zwei Entscheidungen: die Berufskarte der Region, dann der Aufenthalt, den das Ausländeramt gewähren oder verweigern kann (Artikel 9).',
    'independant.autorite':
      'Die Region entscheidet über die Berufskarte; das Ausländeramt über den Aufenthalt.',
    'independant.redevance': 'Der Tarif ist der von Artikel 9, der auch die Berufskarte umfasst.',
    'independant.prix-carte':
      'Die Berufskarte hat ihren eigenen Preis, den die Region festlegt: dort zu prüfen.',
    'independant.delai': 'Keine Frist verpflichtet das Ausländeramt zu entscheiden.',
    'independant.titre': 'A-Karte, für die Dauer der Berufskarte.',
    'independant.carte-valable': 'Die Erneuerung setzt eine noch gültige Berufskarte voraus.',
    'independant.illimite':
      'Der unbefristete Aufenthalt bleibt eine Gunst des Ausländeramts, in der Praxis nach mindestens 5 Jahren.',
    'independant.recours-region':
      'Eine Verweigerung der Berufskarte wird bei der Region angefochten, in der Frist, die sie angibt.',
  },
}

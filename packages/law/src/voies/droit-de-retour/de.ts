import { communsDe } from '../long-sejour/de.ts'
import type { VoieTexts } from '../voie.ts'
import type { OuvertureDroitDeRetour, voieDroitDeRetour } from './index.ts'

export const voieDroitDeRetourDe: VoieTexts<typeof voieDroitDeRetour, OuvertureDroitDeRetour> = {
  title: 'Recht auf Rückkehr nach einer Abwesenheit',
  conditions: {
    'droit-de-retour.ouverte': 'Ein Recht auf Rückkehr kann geltend gemacht werden',
    'droit-de-retour.sejour-anterieur':
      'Die Person hatte in Belgien einen Aufenthalt von mehr als drei Monaten',
  },
  statements: {
    ...communsDe,
    'droit-de-retour.base':
      'Wer einen gültigen Titel hat und weniger als ein Jahr abwesend war, behält ein Recht auf Rückkehr: Er erhält seinen Status zurück.',
    'droit-de-retour.courte': 'Bei einer Abwesenheit von weniger als 3 Monaten ist nichts zu tun.',
    'droit-de-retour.annonce':
      'Bei 3 bis 12 Monaten Abwesenheit meldet man sie vor der Abreise der Gemeinde, die eine Anlage 18 gibt.',
    'droit-de-retour.presentation':
      'Nach der Rückkehr meldet man sich binnen 15 Tagen bei der Gemeinde.',
    'droit-de-retour.titre-expire':
      'Mit einem noch gültigen Titel kehrt man ohne Visum zurück; ist der Titel abgelaufen, wird ein Rückkehrvisum bei der belgischen Vertretung beantragt.',
    'droit-de-retour.plus-d-un-an':
      'Mehr als ein Jahr Abwesenheit lässt das Recht grundsätzlich verlieren; Artikel 19 sieht Ausnahmen vor, die das Ausländeramt prüft.',
    'droit-de-retour.autres-titres':
      'Für die L-Karte gelten eigene Abwesenheitsregeln; der Daueraufenthalt der EU+- und F+-Karten geht nach mehr als 2 Jahren ununterbrochener Abwesenheit verloren.',
    'droit-de-retour.redevance':
      'Die Gebühr ist nur für den Rückkehrantrag von Artikel 19, § 2 geschuldet. Flüchtlinge, ihre Familie und Begünstigte des Abkommens mit der Türkei zahlen sie nicht.',
    'droit-de-retour.redevance-contredite':
      'Die Quellen widersprechen sich beim Tarif des Rückkehrvisums: der des langfristig Aufenthaltsberechtigten, oder der von Artikel 9.',
    'droit-de-retour.attente':
      'Nach einer unfreiwilligen Abwesenheit kann eine Anlage 15 die Zeit der Prüfung decken.',
    'droit-de-retour.change-2025':
      'Artikel 19 hat sich am 18. August 2025 geändert und der neue Wortlaut wurde nicht gelesen: Dauer und Ausnahmen sind zu prüfen.',
  },
}

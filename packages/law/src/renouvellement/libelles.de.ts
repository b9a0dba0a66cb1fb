import type { LibellesTraduits } from './libelles.fr.ts'

export const renouvellementDe: LibellesTraduits = {
  titres: {
    A: 'A-Karte',
    'A-student': 'A-Karte als Student',
    'A-researcher': 'A-Karte als Forscher',
    'A-single-permit': 'A-Karte als Arbeitnehmer (kombinierte Erlaubnis)',
    'A-search-year': 'A-Karte für ein Jahr der Arbeitssuche',
    B: 'B-Karte',
    K: 'K-Karte',
    L: 'L-Karte',
    EU: 'EU-Karte',
    'EU+': 'EU+-Karte',
    F: 'F-Karte',
    'F+': 'F+-Karte',
    H: 'H-Karte',
  },
  enonces: {
    'renouvellement.loi':
      'Das Gesetz verlangt nur, vor Ende des Titels zur Gemeinde zu kommen. Ein später Antrag in dieser Zeit ist also nicht verspätet.',
    'renouvellement.annexe-15':
      'Endet der Titel vor der Antwort auf einen rechtzeitigen Antrag, stellt die Gemeinde eine Anlage 15 aus.',
    'renouvellement.trou':
      'Nach Ende des Titels bleibt der Antrag auf eigene Gefahr möglich: Tage ohne Titel können die fünf Jahre unterbrechen.',
    'renouvellement.etudes':
      'Fügen Sie den Nachweis der Ergebnisse bei. Die Entscheidung fällt binnen 90 Tagen nach einer vollständigen Akte.',
    'renouvellement.chercheur':
      'Das Gesetz verlangt, mindestens zwei Monate vor dem Ende zu kommen. Lassen Sie sich sonst beraten.',
    'renouvellement.permis':
      'Der Arbeitgeber würde die Erlaubnis mindestens zwei Monate vor dem Ende beantragen.',
    'renouvellement.annee-de-recherche':
      'Dieses Jahr wird nicht erneuert. Es wird mindestens 15 Tage vor Ende des Studientitels beantragt.',
    'renouvellement.etabli':
      'Die Quellen geben nicht für alle Karten denselben Zeitraum an; für die L-Karte ist es eine Analogie zur K-Karte.',
    'renouvellement.famille':
      'Beantragen Sie vor Ende der F-Karte eher die F+-Karte (Anlage 22); später ist eine Geldbuße von 200 € möglich.',
    'renouvellement.illimite': 'Nur die Karte endet: Das Aufenthaltsrecht läuft weiter.',
    'renouvellement.fenetre-inconnue':
      'Für diesen Titel wurde kein Zeitraum gelesen: Kommen Sie vor dem Ende.',
  },
}

import { communsDe, limiteDe } from '../long-sejour/de.ts'
import type { VoieTexts } from '../voie.ts'
import type { OuvertureAnneeDeRecherche, voieAnneeDeRecherche } from './index.ts'

export const voieAnneeDeRechercheDe: VoieTexts<
  typeof voieAnneeDeRecherche,
  OuvertureAnneeDeRecherche
> = {
  title: 'Suchjahr: Arbeit suchen oder ein Unternehmen gründen',
  conditions: {
    'annee-de-recherche.ouverte': 'Das Suchjahr kann beantragt werden',
    'annee-de-recherche.motif':
      'Ein Studium oder eine Forschung ist gerade beendet, unter dem Titel, der sie deckte',
    'annee-de-recherche.apres-etudes': 'Ein Hochschulstudium endet unter einer Studienkarte',
    'annee-de-recherche.diplome': 'Die Person hat gerade ein Hochschulstudium in Belgien beendet',
    'annee-de-recherche.carte-etudes': 'Die A-Karte für das Studium läuft noch',
    'annee-de-recherche.apres-recherche': 'Eine Forschung endet unter einer Forscherkarte',
    'annee-de-recherche.recherche': 'Die Person hat gerade eine Forschung in Belgien beendet',
    'annee-de-recherche.carte-chercheur': 'Die A-Karte für Forscher läuft noch',
  },
  statements: {
    ...limiteDe,
    ...communsDe,
    'annee-de-recherche.base':
      'Nach einem Hochschulstudium oder einer Forschung in Belgien: 12 Monate, um Arbeit zu suchen oder ein Unternehmen zu gründen.',
    'annee-de-recherche.lieu':
      'Der Antrag wird bei der Gemeinde gestellt, in Belgien, unter der noch gültigen Karte.',
    'annee-de-recherche.avant': 'Er wird mindestens 15 Tage vor dem Ablauf der Karte gestellt.',
    'annee-de-recherche.completer':
      'Unvollständige Unterlagen werden binnen 15 Tagen nach der Aufforderung ergänzt.',
    'annee-de-recherche.pieces':
      'Das Diplom oder der Nachweis des Abschlusses; für einen Forscher der Nachweis, dass die Forschung beendet ist.',
    'annee-de-recherche.moyens':
      'Eine Krankenversicherung und Existenzmittel können verlangt werden: zu bestätigen.',
    'annee-de-recherche.redevance-etudiant':
      'Nach einem Studium keine Gebühr: Artikel 61/1/9 steht nicht auf der Liste von Artikel 1/1.',
    'annee-de-recherche.redevance-chercheur':
      'Nach einer Forschung ist die Gebühr für Arbeit geschuldet: Artikel 61/13/12 steht auf der Liste. Ein privater Ratgeber sagt das Gegenteil.',
    'annee-de-recherche.attente': 'Die Gemeinde gibt während der Prüfung eine Anlage 15.',
    'annee-de-recherche.delai':
      'Das Ausländeramt entscheidet binnen 90 Tagen nach Vollständigkeit der Unterlagen.',
    'annee-de-recherche.titre': 'A-Karte von 12 Monaten, mit einem Vermerk.',
    'annee-de-recherche.renouvellement':
      'Sie wird nicht erneuert: Vor ihrem Ende wird ein neuer Status beantragt, zum Beispiel eine kombinierte Erlaubnis.',
  },
}

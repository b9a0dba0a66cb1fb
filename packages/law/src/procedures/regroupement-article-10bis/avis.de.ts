import type { ConditionTexts } from '@sejour/engine'
import { avisCommunsDe, avisRevenusDe } from '../regroupement-article-10/avis-communs.de.ts'
import type { avisArticle10bis } from './avis.ts'

export const avisArticle10bisDe: ConditionTexts<(typeof avisArticle10bis)[number]['when']> = {
  ...avisCommunsDe,
  ...avisRevenusDe,
  'avis.delai-neuf-mois':
    'Das Ausländeramt hat neun Monate für die Entscheidung, plus zweimal drei Monate; ohne Entscheidung muss die Erlaubnis ausgestellt werden, im bis zum 17. August 2025 gelesenen Text',
  'avis.delai-quatre-mois':
    'Für diese Familie hat das Ausländeramt vier Monate für die Entscheidung, plus drei, im bis zum 17. August 2025 gelesenen Text',
  'avis.delai-90-jours':
    'Für diese Familie hat das Ausländeramt 90 Tage für die Entscheidung, im bis zum 17. August 2025 gelesenen Text',
  'avis.redevance-medicale':
    'Die Familie einer Person mit medizinischem Aufenthalt (9ter) bezahlt keine Gebühr',
  'avis.redevance-boursier':
    'Die Familie eines Studenten mit einem belgischen oder europäischen Stipendium bezahlt keine Gebühr: Fügen Sie die Bescheinigung des Stipendiums bei',
  'avis.titre-expire':
    'Ohne laufenden Aufenthalt des Familienmitglieds, zu dem man zieht, hat der Antrag keine Grundlage, und die Beschwerde gegen eine Ablehnung hält die Entfernung nicht auf',
  'avis.reforme-attente-limitee':
    'Laut Fachseiten gilt jetzt je nach Status eine Wartezeit von ein bis zwei Jahren, wenn das Aufenthaltsrecht des Familienmitglieds vom 18. August 2025 oder später stammt',
  'avis.droit-nouveau':
    'Das Aufenthaltsrecht des Familienmitglieds, zu dem man zieht, stammt vom 18. August 2025 oder später',
  'avis.reforme-transition-limitee':
    'Das Aufenthaltsrecht des Familienmitglieds, zu dem man zieht, ist älter als das neue Gesetz: Nach einer Quelle gilt das alte Gesetz noch; die Übergangsregel wurde nicht gelesen',
  'avis.droit-ancien':
    'Das Aufenthaltsrecht des Familienmitglieds, zu dem man zieht, stammt aus der Zeit vor dem 18. August 2025',
}

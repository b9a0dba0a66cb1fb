import type { ConditionTexts } from '@sejour/engine'
import type { asileNotices } from './asile.ts'

export const asileNoticesDe: ConditionTexts<(typeof asileNotices)[number]['when']> = {
  'avis.langue':
    'Das Ausländeramt entscheidet in der Sprache des Asylverfahrens: Der Antrag ist deshalb nicht unzulässig, aber schreiben Sie ihn besser in dieser Sprache',
  'avis.langue-liee':
    'Der Antrag wird während des Asylverfahrens oder in den sechs Monaten danach eingereicht',
  'avis.langue-asile-en-cours': 'Das Asylverfahren läuft am Tag der Einreichung',
  'avis.langue-six-mois': 'Seit dem Ende des Asylverfahrens sind noch keine sechs Monate vergangen',
  'avis.langue-differente': 'Die Sprache des Antrags ist nicht die des Asylverfahrens',
  'avis.langue-identique': 'Die Sprache des Antrags ist die des Asylverfahrens',
  'avis.actualiser':
    'Das Asylverfahren ist seit der Einreichung beendet: Aktualisieren Sie den 9bis-Antrag sofort',
  'avis.repere-duree':
    'Die Dauer des Asylverfahrens erreicht den Richtwert der Instruktion vom 26. März 2009: Berufen Sie sich darauf, aber erwarten Sie keine Garantie',
  'avis.repere-atteint':
    'Das Asylverfahren hat drei Jahre mit einem schulpflichtigen oder studierenden Kind gedauert, oder vier Jahre',
  'avis.repere-famille': 'Drei Jahre, mit einem schulpflichtigen oder studierenden Kind',
  'avis.repere-enfant': 'Ein Kind der Familie besucht die Schule oder studiert',
  'avis.repere-trois-ans':
    'Zwischen dem Asylantrag und der vollstreckbaren Entscheidung liegen mindestens drei Jahre',
  'avis.repere-quatre-ans':
    'Zwischen dem Asylantrag und der vollstreckbaren Entscheidung liegen mindestens vier Jahre',
  'avis.repere-loyal': 'Die Dauer kommt nicht von einer Täuschung durch den Antragsteller',
  'avis.comportement-trompeur':
    'Eine Dauer, die von einer Täuschung durch den Antragsteller kommt, zählt nicht',
  'avis.famille-ancienne':
    'Die Situation erinnert an Punkt 2.7 der für nichtig erklärten Instruktion vom 19. Juli 2009: Sie können sich noch darauf berufen, aber sie bindet das Ausländeramt nicht',
  'avis.famille-cinq-ans':
    'Der ununterbrochene Aufenthalt dauert am Tag der Einreichung mindestens fünf Jahre',
  'avis.famille-asile-avant': 'Der Asylantrag wurde vor dem 1. Juni 2007 gestellt',
  'avis.famille-un-an': 'Seine Prüfung hat mindestens ein Jahr gedauert',
  'avis.famille-enfant': 'Ein Kind der Familie geht zur Schule',
}

import type { ConditionTexts } from '@sejour/engine'
import type { argumentsNotices } from './arguments.ts'

export const argumentsNoticesDe: ConditionTexts<(typeof argumentsNotices)[number]['when']> = {
  'avis.integration-seule':
    'Für das Ausländeramt genügen Integration und Länge des Aufenthalts allein nicht',
  'avis.integration-invoquee': 'Es gibt mindestens ein Argument',
  'avis.integration-partout': 'Jedes Argument spricht von Integration',
  'avis.nature-integration': 'Das Argument spricht von Integration',
  'avis.scolarite-seule':
    'Für das Ausländeramt genügt die Schule der Kinder allein nicht; Richter haben sie manchmal gelten lassen',
  'avis.scolarite-invoquee': 'Mindestens ein Argument ist genannt',
  'avis.scolarite-partout': 'Jedes Argument spricht von der Schule',
  'avis.nature-scolarite': 'Das Argument spricht von der Schule',
  'avis.argument-sans-piece':
    'Ein Argument ist durch keine Unterlage gestützt: Der Antragsteller muss es beweisen',
  'avis.argument-zero-piece': 'Zu dem Argument gibt es keine Unterlage',
  'avis.motif-sans-piece':
    'Ein Grund in der Sache ist durch keine Unterlage gestützt: Die Akte muss so vollständig wie möglich sein',
  'avis.motif-zero-piece': 'Zu dem Grund gibt es keine Unterlage',
  'avis.fond-non-argumente':
    'Die Umstände sind dargelegt, die Sache selbst nicht: Dieselben Tatsachen können für beides dienen, aber legen Sie sie getrennt dar',
  'avis.circonstances-donnees': 'Außergewöhnliche Umstände sind geltend gemacht',
  'avis.motifs-absents': 'Kein Grund in der Sache ist genannt',
  'avis.motifs-donnes': 'Mindestens ein Grund in der Sache ist genannt',
  'avis.medical':
    'Medizinische Gründe gehören zu Artikel 9ter, ohne Gebühr; was dort geltend gemacht wird, kann hier nicht mehr dienen',
  'avis.nature-medicale': 'Das Argument ist medizinisch',
  'avis.asile-plus-pendant':
    'Das Asylverfahren ist nur ein Argument, solange es läuft: Nennen Sie, was danach bleibt',
  'avis.asile-invoque': 'Das laufende Asylverfahren ist geltend gemacht',
  'avis.nature-asile': 'Das Argument ist das laufende Asylverfahren',
  'avis.asile-termine': 'Das Asylverfahren läuft nicht oder nicht mehr',
  'avis.asile-clos-au-depot': 'Es lief am Tag der Einreichung nicht',
  'avis.asile-clos-ensuite': 'Es ist seitdem zu Ende gegangen',
  'avis.longueur-procedure':
    'Die Länge des Asylverfahrens bindet das Ausländeramt nicht: Die Instruktion von 2009 ist für nichtig erklärt, und der interne Vermerk vom 16. Juli 2012 wurde nicht eingesehen',
  'avis.nature-longueur': 'Das Argument ist die Länge des Asylverfahrens',
}

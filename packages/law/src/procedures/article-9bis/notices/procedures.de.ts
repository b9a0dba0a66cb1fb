import type { ConditionTexts } from '@sejour/engine'
import type { procedureNotices } from './procedures.ts'

export const procedureNoticesDe: ConditionTexts<(typeof procedureNotices)[number]['when']> = {
  'avis.nouvelle-demande':
    'Achtung vor der Einreichung: Der neue Antrag gilt als Rücknahme des anhängigen, und das Gesetz sagt nicht, was bleibt, wenn die Gemeinde ihn nicht übermittelt',
  'avis.elements-non-repris':
    'Wiederholen Sie im neuen Antrag alles, was aus dem alten noch nützlich ist: Der Rest wird nicht geprüft',
  'avis.ancienne-pendante': 'Ein älterer 9bis-Antrag ist anhängig',
  'avis.non-repris': 'Seine Elemente sind nicht alle übernommen',
  'avis.9ter-pendante':
    'Ein 9ter-Antrag und ein 9bis-Antrag können zugleich anhängig sein, aber ein Argument kann nicht für beide dienen',
  'avis.apatridie-invoquee':
    'Was in einem Aufenthaltsantrag als Staatenloser geltend gemacht ist, kann seit dem 1. September 2024 hier grundsätzlich nicht mehr dienen',
  'avis.sejour-legal':
    'Bei legalem Aufenthalt prüfen Sie zuerst, ob Sie bei der Gemeinde den Status wechseln können, ohne außergewöhnliche Umstände',
  'avis.sans-sejour':
    'Während der Prüfung gibt der Antrag weder Aufenthalt noch Aufenthaltsdokument; nur die dringende medizinische Hilfe bleibt offen',
  'avis.ordre-de-quitter':
    'Der Antrag setzt die Anweisung, das Staatsgebiet zu verlassen, nicht aus; vor einer Entfernung muss das Ausländeramt Ihre Elemente prüfen',
  'avis.interdiction-entree':
    'Ein Einreiseverbot verhindert den Antrag nicht, aber die Richter sind über seine Wirkung uneinig: Fragen Sie einen Rechtsanwalt',
}

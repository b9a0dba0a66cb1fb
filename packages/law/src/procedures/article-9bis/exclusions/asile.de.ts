import type { ConditionTexts } from '@sejour/engine'
import type { horsExclusionsAsile } from './asile.ts'

export const exclusionsAsileDe: ConditionTexts<typeof horsExclusionsAsile> = {
  'exclusions.asile-sans-effet':
    'Das Argument ist nicht wegen des Asylverfahrens ausgeschlossen (Nr. 1 und 2)',
  'exclusions.asile': 'Das Argument ist wegen des Asylverfahrens ausgeschlossen',
  'exclusions.asile-demande': 'Der Antragsteller hat in Belgien Asyl beantragt',
  'exclusions.asile-fini-ou-non':
    'Das Asylverfahren ist beendet, oder der Ausschluss gilt schon, während es läuft',
  'exclusions.asile-fini': 'Das Asylverfahren ist durch eine endgültige Entscheidung beendet',
  'exclusions.asile-en-cours':
    'Das Ausländeramt urteilt, dass der Ausschluss gilt, obwohl das Asylverfahren noch läuft',
  'exclusions.asile-cas': 'Einer der beiden Ausschlussfälle wegen Asyls liegt vor',
  'exclusions.rejet-asile':
    'Es wurde im Asylverfahren geltend gemacht und von den Asylbehörden abgewiesen (Nr. 1)',
  'exclusions.invoque-et-rejete':
    'Das Argument wurde im Asylverfahren geltend gemacht und abgewiesen',
  'exclusions.invoque-en-asile': 'Das Argument wurde im Asylantrag geltend gemacht',
  'exclusions.rejete-en-asile': 'Die Asylbehörden haben es abgewiesen',
  'exclusions.etranger-aux-criteres':
    'Es wurde abgewiesen, weil es nichts mit den Kriterien des Asyls und des subsidiären Schutzes zu tun hat',
  'exclusions.hors-competence': 'Es wurde abgewiesen, weil die Asylbehörden nicht zuständig waren',
  'exclusions.tu-en-asile':
    'Es hätte im Asylverfahren geltend gemacht werden müssen: Es bestand und war bekannt (Nr. 2)',
  'exclusions.non-invoque-en-asile': 'Das Argument wurde im Asylantrag nicht geltend gemacht',
  'exclusions.relevait-de-l-asile': 'Das Argument war während des Asylverfahrens geltend zu machen',
  'exclusions.connu-avant-la-fin':
    'Es bestand vor dem Ende des Asylverfahrens, und der Antragsteller kannte es',
}

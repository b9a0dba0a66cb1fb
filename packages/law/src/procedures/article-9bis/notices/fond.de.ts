import type { ConditionTexts } from '@sejour/engine'
import type { fondNotices } from './fond.ts'

export const fondNoticesDe: ConditionTexts<(typeof fondNotices)[number]['when']> = {
  'avis.travail':
    'Eine Einstellungszusage kann den Antrag stützen, aber aus einem illegalen Aufenthalt heraus kann keine Arbeitserlaubnis beantragt werden',
  'avis.motif-travail': 'Der Grund ist die Arbeit',
  'avis.interet-enfant':
    'Berufen Sie sich für das Wohl des Kindes auf die Rückführungsrichtlinie und das Familienleben: Dem Übereinkommen über die Rechte des Kindes wird keine unmittelbare Wirkung zuerkannt',
  'avis.vie-familiale':
    'Ohne Zusammenleben beweisen Sie, dass das Familienleben besteht, dass es anderswo unmöglich ist, und was die Trennung ändern würde',
  'avis.ordre-public':
    'Zeigen Sie, dass die Gefahr für die öffentliche Ordnung weder gegenwärtig noch ernst ist; ist das Familienleben anderswo unmöglich, muss das Ausländeramt beides abwägen',
  'avis.auteur-enfant':
    'Melden Sie dem Ausländeramt nach der Übermittlung, dass Sie Elternteil eines Kindes mit legalem Aufenthalt sind: Sein elektronisches Postfach dient nur dazu. Der interne Vermerk vom 15. Juni 2016 wurde nicht eingesehen',
  'avis.ancien-mineur':
    'Der frühere unbefristete Aufenthalt eines Minderjährigen ist eine 2009 genannte humanitäre Situation: Berufen Sie sich mit Beweisen darauf, ohne Garantie',
  'avis.epoux-nationalites':
    'Die Trennung von Ehegatten verschiedener Staatsangehörigkeit ist eine 2009 genannte humanitäre Situation: Berufen Sie sich darauf, besonders mit einem gemeinsamen Kind',
  'avis.pension-belge':
    'Eine belgische Rente nach einem verlorenen Aufenthalt ist eine 2009 genannte humanitäre Situation: Berufen Sie sich mit der Bescheinigung darauf',
  'avis.apatridie':
    'Staatenlosigkeit ohne möglichen Aufenthalt anderswo kann hier geltend gemacht werden; vergleichen Sie zuerst mit dem eigenen Verfahren für Staatenlose',
  'avis.apatridie-en-cause': 'Die Staatenlosigkeit ist anerkannt oder beantragt',
  'avis.apatridie-sans-ailleurs':
    'Kein anderes Land, zu dem Bindungen bestehen, gewährt den Aufenthalt',
  'avis.sejour-ailleurs':
    'Ein Aufenthaltsrecht in einem anderen Land schwächt das Argument der Staatenlosigkeit',
}

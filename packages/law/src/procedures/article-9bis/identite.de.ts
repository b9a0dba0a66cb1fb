import type { ConditionTexts } from '@sejour/engine'
import type { identite } from './identite.ts'

export const identiteDe: ConditionTexts<typeof identite> = {
  identite:
    'Die Identität ist durch ein Dokument nachgewiesen, oder der Antragsteller ist davon befreit',
  'identite.document-admis':
    'Der Antragsteller legt einen Pass, einen Reiseschein oder einen nationalen Personalausweis bei',
  'identite.asile-en-cours': 'Am Tag der Einreichung war ein Asylantrag anhängig',
  'identite.impossibilite-demontree':
    'Der Antragsteller beweist, dass er dieses Dokument in Belgien nicht bekommen kann',
  'identite.autre': 'Ein anderes Dokument wird als Identitätsdokument angenommen',
  'identite.autre-document': 'Der Antragsteller legt ein anderes Dokument vor',
  'identite.autre-document-admis':
    'Das Ausländeramt befindet aufgrund der Akte, dass dieses Dokument die Identität nachweist',
}

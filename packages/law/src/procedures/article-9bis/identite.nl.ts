import type { ConditionTexts } from '@sejour/engine'
import type { identite } from './identite.ts'

export const identiteNl: ConditionTexts<typeof identite> = {
  identite: 'De identiteit staat vast door een document, of de aanvrager is ervan vrijgesteld',
  'identite.document-admis':
    'De aanvrager voegt een paspoort, een reistitel of een nationale identiteitskaart toe',
  'identite.asile-en-cours': 'Op de dag van de indiening liep er een asielaanvraag',
  'identite.impossibilite-demontree':
    'De aanvrager toont aan dat hij dat document in België niet kan verkrijgen',
  'identite.autre': 'Een ander document wordt als identiteitsdocument aanvaard',
  'identite.autre-document': 'De aanvrager legt een ander document voor',
  'identite.autre-document-admis':
    'De Dienst Vreemdelingenzaken oordeelt, op grond van het dossier, dat dit document de identiteit bewijst',
}

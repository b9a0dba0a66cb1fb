import type { ConditionTexts } from '@sejour/engine'
import type { horsExclusionsAsile } from './asile.ts'

export const horsExclusionsAsileNl: ConditionTexts<typeof horsExclusionsAsile> = {
  'exclusions.asile-sans-effet':
    'Het argument is niet uitgesloten wegens de asielprocedure (1° en 2°)',
  'exclusions.asile': 'Het argument is uitgesloten wegens de asielprocedure',
  'exclusions.asile-demande': 'De aanvrager heeft in België asiel gevraagd',
  'exclusions.asile-fini-ou-non':
    'De asielprocedure is beëindigd, of de uitsluiting geldt al terwijl ze loopt',
  'exclusions.asile-fini': 'De asielprocedure is met een definitieve beslissing beëindigd',
  'exclusions.asile-en-cours':
    'De Dienst Vreemdelingenzaken oordeelt dat de uitsluiting geldt terwijl de asielprocedure nog loopt',
  'exclusions.asile-cas':
    'Een van de twee uitsluitingen die met asiel te maken hebben, is van toepassing',
  'exclusions.rejet-asile':
    'Het is in de asielprocedure ingeroepen en door de asielinstanties verworpen (1°)',
  'exclusions.invoque-et-rejete': 'Het argument is in de asielprocedure ingeroepen, en verworpen',
  'exclusions.invoque-en-asile': 'Het argument is in de asielaanvraag ingeroepen',
  'exclusions.rejete-en-asile': 'De asielinstanties hebben het verworpen',
  'exclusions.etranger-aux-criteres':
    'Het is verworpen omdat het geen verband houdt met de criteria van asiel en subsidiaire bescherming',
  'exclusions.hors-competence': 'Het is verworpen omdat de asielinstanties niet bevoegd waren',
  'exclusions.tu-en-asile':
    'Het had in de asielprocedure ingeroepen moeten worden: het bestond en was bekend (2°)',
  'exclusions.non-invoque-en-asile': 'Het argument is niet ingeroepen in de asielaanvraag',
  'exclusions.relevait-de-l-asile':
    'Het argument moest tijdens de asielprocedure ingeroepen worden',
  'exclusions.connu-avant-la-fin':
    'Het bestond en de aanvrager kende het vóór het einde van de asielprocedure',
}

import type { ConditionTexts } from '@sejour/engine'
import type { argumentsNotices } from './arguments.ts'

export const argumentsNoticesNl: ConditionTexts<(typeof argumentsNotices)[number]['when']> = {
  'avis.integration-seule':
    'Volgens de Dienst Vreemdelingenzaken volstaan integratie en de duur van het verblijf op zichzelf niet',
  'avis.integration-invoquee': 'Er is minstens één argument gegeven',
  'avis.integration-partout': 'Elk argument gaat over integratie',
  'avis.nature-integration': 'Het argument gaat over integratie',
  'avis.scolarite-seule':
    'Volgens de Dienst Vreemdelingenzaken volstaat de school van de kinderen op zichzelf niet; rechters namen ze soms wel aan',
  'avis.scolarite-invoquee': 'Minstens één argument is gegeven',
  'avis.scolarite-partout': 'Elk argument gaat over de school',
  'avis.nature-scolarite': 'Het argument gaat over de school',
  'avis.argument-sans-piece':
    'Een argument wordt door geen enkel stuk gestaafd: de aanvrager moet het bewijzen',
  'avis.argument-zero-piece': 'Het argument heeft geen stukken',
  'avis.motif-sans-piece':
    'Een grond wordt door geen enkel stuk gestaafd: het dossier moet zo volledig mogelijk zijn',
  'avis.motif-zero-piece': 'De grond heeft geen stukken',
  'avis.fond-non-argumente':
    'De omstandigheden zijn uitgewerkt, de gronden niet: dezelfde feiten kunnen dienen, maar u moet ze apart uitwerken',
  'avis.circonstances-donnees': 'Er zijn buitengewone omstandigheden ingeroepen',
  'avis.motifs-absents': 'Er is geen enkele grond gegeven',
  'avis.motifs-donnes': 'Er is minstens één grond gegeven',
  'avis.medical':
    'Medische redenen vallen onder artikel 9ter, zonder retributie; wat daar is ingeroepen, kan hier niet meer dienen',
  'avis.nature-medicale': 'Het argument is medisch',
  'avis.asile-plus-pendant':
    'De asielprocedure is maar een argument zolang ze loopt: geef ook aan wat er daarna overblijft',
  'avis.asile-invoque': 'De lopende asielprocedure is ingeroepen',
  'avis.nature-asile': 'Het argument is de lopende asielprocedure',
  'avis.asile-termine': 'De asielprocedure loopt niet of niet meer',
  'avis.asile-clos-au-depot': 'Ze liep niet op de dag van de indiening',
  'avis.asile-clos-ensuite': 'Ze is sindsdien geëindigd',
  'avis.longueur-procedure':
    'De duur van de asielprocedure bindt de Dienst Vreemdelingenzaken niet: de instructie van 2009 is vernietigd, en de interne nota van 16 juli 2012 werd niet gelezen',
  'avis.nature-longueur': 'Het argument is de duur van de asielprocedure',
}

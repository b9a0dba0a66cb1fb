import type { ConditionTexts } from '@sejour/engine'
import { avisCommunsNl } from '../regroupement-article-10/avis-communs.nl.ts'
import type { avisFamilleDeBelge } from './avis.ts'

export const avisFamilleDeBelgeNl: ConditionTexts<(typeof avisFamilleDeBelge)[number]['when']> = {
  ...avisCommunsNl,
  'avis.revenus-du-belge':
    'De inkomsten van de Belg liggen onder het referentiebedrag: voeg stukken bij over de werkelijke uitgaven en behoeften van het gezin, die de Dienst moet onderzoeken',
  'avis.revenus-demandes': 'Voor deze band worden inkomsten gevraagd',
  'avis.revenus-sous-reference': 'De inkomsten bereiken 120 % van het leefloon niet',
  'avis.interdiction-et-dependance':
    'Het inreisverbod alleen volstaat niet om de aanvraag te negeren: toon met stukken aan dat de Belg van u afhangt en de Unie zou moeten verlaten als u vertrekt',
  'avis.belge-mobile':
    'Deze Belg heeft in een andere staat van de Unie gewoond: vraag liever aan als familie van een burger van de Unie, zonder retributie of inkomensvoorwaarde van artikel 40ter',
  'avis.parent-de-belge-majeur':
    'De vader of moeder van een meerderjarige Belg heeft door dit artikel geen recht: laat de andere wegen onderzoeken',
  'avis.transition-belge':
    'Volgens gespecialiseerde pagina’s gelden de oude voorwaarden (120 % van het leefloon) nog tot 18 augustus 2027 voor de familie van een Belg: te laten bevestigen',
  'avis.avant-la-fin-de-transition': 'De aanvraag is vóór 18 augustus 2027 ingediend',
  'avis.apres-la-transition':
    'De gemelde overgang eindigt op 18 augustus 2027: de voorwaarden die volgen, zijn niet bekend',
}

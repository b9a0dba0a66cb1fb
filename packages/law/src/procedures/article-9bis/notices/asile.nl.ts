import type { ConditionTexts } from '@sejour/engine'
import type { asileNotices } from './asile.ts'

export const asileNoticesNl: ConditionTexts<(typeof asileNotices)[number]['when']> = {
  'avis.langue':
    'De Dienst Vreemdelingenzaken zal beslissen in de taal van de asielprocedure: de aanvraag is daardoor niet onontvankelijk, maar schrijf ze bij voorkeur in die taal',
  'avis.langue-liee':
    'De aanvraag wordt ingediend tijdens de asielprocedure of binnen de zes maanden daarna',
  'avis.langue-asile-en-cours': 'De asielprocedure loopt op de dag van de indiening',
  'avis.langue-six-mois':
    'Er zijn nog geen zes maanden verlopen sinds het einde van de asielprocedure',
  'avis.langue-differente': 'De taal van de aanvraag is niet die van de asielprocedure',
  'avis.langue-identique': 'De taal van de aanvraag is die van de asielprocedure',
  'avis.actualiser':
    'De asielprocedure is sinds de indiening geëindigd: actualiseer de 9bis-aanvraag onmiddellijk',
  'avis.repere-duree':
    'De duur van de asielprocedure bereikt het richtpunt van de instructie van 26 maart 2009: roep die duur in, zonder er een waarborg van te verwachten',
  'avis.repere-atteint':
    'De asielprocedure duurde drie jaar met een schoolgaand kind, of vier jaar',
  'avis.repere-famille': 'Drie jaar, met een schoolgaand kind',
  'avis.repere-enfant': 'Een kind van het gezin is schoolgaand',
  'avis.repere-trois-ans':
    'Tussen de asielaanvraag en de uitvoerbare beslissing ligt minstens drie jaar',
  'avis.repere-quatre-ans':
    'Tussen de asielaanvraag en de uitvoerbare beslissing ligt minstens vier jaar',
  'avis.repere-loyal': 'De duur is niet te wijten aan misleidend gedrag van de aanvrager',
  'avis.comportement-trompeur':
    'Een duur die te wijten is aan misleidend gedrag van de aanvrager, telt niet mee',
  'avis.famille-ancienne':
    'De situatie doet denken aan punt 2.7 van de vernietigde instructie van 19 juli 2009: het kan nog worden ingeroepen, zonder de Dienst Vreemdelingenzaken te binden',
  'avis.famille-cinq-ans':
    'Het ononderbroken verblijf duurt op de dag van de indiening minstens vijf jaar',
  'avis.famille-asile-avant': 'De asielaanvraag dateert van vóór 1 juni 2007',
  'avis.famille-un-an': 'Het onderzoek ervan duurde minstens één jaar',
  'avis.famille-enfant': 'Een kind van het gezin gaat naar school',
}

import type { ConditionTexts } from '@sejour/engine'
import type { procedureNotices } from './procedures.ts'

export const procedureNoticesNl: ConditionTexts<(typeof procedureNotices)[number]['when']> = {
  'avis.nouvelle-demande':
    'Let op voor u indient: met de nieuwe aanvraag doet u afstand van de hangende aanvraag, en de wet zegt niet wat er overblijft als de gemeente de nieuwe niet overzendt',
  'avis.elements-non-repris':
    'Herhaal in de nieuwe aanvraag alles wat in de oude nog nuttig is: de rest wordt niet onderzocht',
  'avis.ancienne-pendante': 'Een oudere 9bis-aanvraag is nog hangende',
  'avis.non-repris': 'De elementen ervan zijn niet allemaal hernomen',
  'avis.9ter-pendante':
    'Een 9ter-aanvraag en een 9bis-aanvraag kunnen samen hangende zijn, maar eenzelfde argument kan niet voor beide dienen',
  'avis.apatridie-invoquee':
    'Wat in een verblijfsaanvraag als staatloze is ingeroepen, kan hier sinds 1 september 2024 in principe niet meer dienen',
  'avis.sejour-legal':
    'Verblijft u wettig, ga dan eerst na of een statuutwijziging mogelijk is bij de gemeente, zonder buitengewone omstandigheden',
  'avis.sans-sejour':
    'Tijdens het onderzoek geeft de aanvraag geen verblijf en geen verblijfsdocument; alleen de dringende medische hulp blijft toegankelijk',
  'avis.ordre-de-quitter':
    'De aanvraag schorst het bevel om het grondgebied te verlaten niet; de Dienst Vreemdelingenzaken moet uw elementen onderzoeken voor hij u verwijdert',
  'avis.interdiction-entree':
    'Een inreisverbod belet niet dat u de aanvraag indient, maar de rechters zijn verdeeld over het gevolg ervan: raadpleeg een advocaat',
}

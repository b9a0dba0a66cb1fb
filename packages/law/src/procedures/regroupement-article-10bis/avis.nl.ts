import type { ConditionTexts } from '@sejour/engine'
import { avisCommunsNl, avisRevenusNl } from '../regroupement-article-10/avis-communs.nl.ts'
import type { avisArticle10bis } from './avis.ts'

export const avisArticle10bisNl: ConditionTexts<(typeof avisArticle10bis)[number]['when']> = {
  ...avisCommunsNl,
  ...avisRevenusNl,
  'avis.delai-neuf-mois':
    'De Dienst heeft negen maanden om te beslissen, plus twee keer drie maanden; zonder beslissing moet de machtiging worden afgegeven, in de tekst zoals gelezen tot 17 augustus 2025',
  'avis.delai-quatre-mois':
    'Voor dit gezin heeft de Dienst vier maanden om te beslissen, plus drie, in de tekst zoals gelezen tot 17 augustus 2025',
  'avis.delai-90-jours':
    'Voor dit gezin heeft de Dienst 90 dagen om te beslissen, in de tekst zoals gelezen tot 17 augustus 2025',
  'avis.redevance-medicale':
    'De familie van iemand met medisch verblijf (9ter) betaalt geen retributie',
  'avis.redevance-boursier':
    'De familie van een student met een Belgische of Europese beurs betaalt geen retributie: voeg het bewijs van de beurs bij',
  'avis.titre-expire':
    'Zonder lopend verblijf van het familielid dat men vervoegt, heeft de aanvraag geen grondslag en houdt het beroep tegen een weigering de verwijdering niet tegen',
  'avis.reforme-attente-limitee':
    'Volgens gespecialiseerde pagina’s geldt nu een wachttijd van één tot twee jaar naargelang het statuut, als het verblijfsrecht van het familielid van 18 augustus 2025 of later dateert',
  'avis.droit-nouveau':
    'Het verblijfsrecht van het familielid dat men vervoegt, dateert van 18 augustus 2025 of later',
  'avis.reforme-transition-limitee':
    'Het verblijfsrecht van het familielid dat men vervoegt, is ouder dan de nieuwe wet: volgens één bron geldt de oude wet nog; de overgangsregel is niet gelezen',
  'avis.droit-ancien':
    'Het verblijfsrecht van het familielid dat men vervoegt, dateert van vóór 18 augustus 2025',
}

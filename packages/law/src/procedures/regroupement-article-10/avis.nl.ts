import type { ConditionTexts } from '@sejour/engine'
import { avisCommunsNl, avisRevenusNl } from './avis-communs.nl.ts'
import type { avisArticle10 } from './avis.ts'

export const avisArticle10Nl: ConditionTexts<(typeof avisArticle10)[number]['when']> = {
  ...avisCommunsNl,
  ...avisRevenusNl,
  'avis.reforme-transition':
    'Het familielid dat u vervoegt, had zijn verblijfsrecht vóór 18 augustus 2025: volgens één bron geldt de oude wet nog; de overgangsregel is niet gelezen',
  'avis.droit-anterieur':
    'Het verblijfsrecht van het familielid dat men vervoegt, dateert van vóór 18 augustus 2025',
  'avis.reforme-refugie':
    'Volgens gespecialiseerde pagina’s heeft de familie van een vluchteling nog maar zes maanden na de erkenning om zonder inkomsten of woning aan te vragen, met een volledig dossier binnen tien maanden: vraag zo snel mogelijk aan',
  'avis.rejoint-refugie': 'Het familielid dat men vervoegt, is erkend vluchteling',
  'avis.reforme-subsidiaire':
    'Volgens gespecialiseerde pagina’s stelt subsidiaire bescherming van geen enkele voorwaarde meer vrij, en geldt een wachttijd van twee jaar',
  'avis.rejoint-subsidiaire': 'Het familielid dat men vervoegt, heeft subsidiaire bescherming',
  'avis.reforme-attente':
    'Volgens gespecialiseerde pagina’s geldt nu een wachttijd van één tot twee jaar naargelang het statuut, en is stilzwijgen van de Dienst geen toelating meer',
  'avis.rejoint-sans-protection':
    'Het familielid dat men vervoegt, heeft geen internationale bescherming',
  'avis.reforme-age':
    'Sinds 18 augustus 2025 zou de leeftijd van 21 jaar ook gevraagd worden als het paar al vóór de aankomst bestond: te laten bevestigen',
  'avis.un-des-deux-jeune': 'Een van beiden is jonger dan 21 jaar',
  'avis.demandeur-jeune': 'De aanvrager is jonger dan 21 jaar',
  'avis.regroupant-jeune': 'Het familielid dat men vervoegt, is jonger dan 21 jaar',
}

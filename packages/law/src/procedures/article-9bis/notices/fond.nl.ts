import type { ConditionTexts } from '@sejour/engine'
import type { fondNotices } from './fond.ts'

export const fondNoticesNl: ConditionTexts<(typeof fondNotices)[number]['when']> = {
  'avis.travail':
    'Een werkbelofte kan de aanvraag steunen, maar vanuit een onwettig verblijf kan geen arbeidsvergunning worden gevraagd',
  'avis.motif-travail': 'De grond is het werk',
  'avis.interet-enfant':
    'Roep het belang van het kind in via de Terugkeerrichtlijn en het gezinsleven: het Verdrag inzake de rechten van het kind wordt geacht geen rechtstreekse werking te hebben',
  'avis.vie-familiale':
    'Woont u niet samen, bewijs dan dat het gezinsleven bestaat, dat het elders onmogelijk is, en wat een scheiding zou veranderen',
  'avis.ordre-public':
    'Toon aan dat de dreiging voor de openbare orde niet actueel en niet ernstig is; is het gezinsleven elders onmogelijk, dan moet de Dienst Vreemdelingenzaken beide afwegen',
  'avis.auteur-enfant':
    'Meld na de overzending aan de Dienst Vreemdelingenzaken dat u ouder bent van een kind met wettig verblijf: zijn mailbox dient alleen daarvoor. De interne nota van 15 juni 2016 werd niet gelezen',
  'avis.ancien-mineur':
    'Het vroegere onbeperkte verblijf van een minderjarige is een humanitaire situatie die in 2009 genoemd is: roep ze in met de bewijzen, zonder waarborg',
  'avis.epoux-nationalites':
    'De scheiding van echtgenoten met een verschillende nationaliteit is een humanitaire situatie die in 2009 genoemd is: roep ze in, vooral met een gemeenschappelijk kind',
  'avis.pension-belge':
    'Een Belgisch pensioen na een verloren verblijf is een humanitaire situatie die in 2009 genoemd is: roep ze in met het attest',
  'avis.apatridie':
    'Staatloosheid zonder mogelijk verblijf elders kan hier worden ingeroepen; vergelijk eerst met de eigen procedure voor staatlozen',
  'avis.apatridie-en-cause': 'De staatloosheid is erkend of gevraagd',
  'avis.apatridie-sans-ailleurs':
    'Geen enkel ander land waarmee er banden zijn, staat het verblijf toe',
  'avis.sejour-ailleurs':
    'Een verblijfsrecht in een ander land verzwakt het argument van de staatloosheid',
}

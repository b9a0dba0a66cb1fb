import { voie9bisNl } from './article-9bis/nl.ts'
import { voie9terNl } from './article-9ter/nl.ts'
import { voiesLongSejourNl } from './long-sejour/index.nl.ts'
import { voieApatrideNl } from './apatride/nl.ts'
import { voieCitoyenUnionNl } from './citoyen-union/nl.ts'
import { voieFamilleUnionNl } from './famille-union/nl.ts'
import { voieAutreFamilleUnionNl } from './autre-famille-union/nl.ts'
import { voieAccordRetraitNl } from './accord-retrait/nl.ts'
import { voieRegroupementArticle10Nl } from './regroupement-article-10/nl.ts'
import { voieMineurNonAccompagneNl } from './mineur-non-accompagne/nl.ts'
import { voieTraiteDesEtresHumainsNl } from './traite-des-etres-humains/nl.ts'
import { voieProtectionInternationaleNl } from './protection-internationale/nl.ts'
import { voieProtectionTemporaireNl } from './protection-temporaire/nl.ts'
import { voieFamilleDeBelgeNl } from './famille-de-belge/nl.ts'
import { voieRegroupementArticle10bisNl } from './regroupement-article-10bis/nl.ts'
import type { AnyVoieTexts } from './voie.ts'

/** Every way to a stay in Dutch, by id. A test checks that none is missing. */
export const voiesNl: AnyVoieTexts = {
  'citoyen-union': voieCitoyenUnionNl,
  'famille-union': voieFamilleUnionNl,
  'autre-famille-union': voieAutreFamilleUnionNl,
  'accord-retrait': voieAccordRetraitNl,
  'article-9bis': voie9bisNl,
  'article-9ter': voie9terNl,
  ...voiesLongSejourNl,
  apatride: voieApatrideNl,
  'regroupement-article-10': voieRegroupementArticle10Nl,
  'mineur-non-accompagne': voieMineurNonAccompagneNl,
  'traite-des-etres-humains': voieTraiteDesEtresHumainsNl,
  'protection-internationale': voieProtectionInternationaleNl,
  'protection-temporaire': voieProtectionTemporaireNl,
  'famille-de-belge': voieFamilleDeBelgeNl,
  'regroupement-article-10bis': voieRegroupementArticle10bisNl,
}

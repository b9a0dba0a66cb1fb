import { voie9bisEn } from './article-9bis/en.ts'
import { voie9terEn } from './article-9ter/en.ts'
import { voiesLongSejourEn } from './long-sejour/index.en.ts'
import { voieApatrideEn } from './apatride/en.ts'
import { voieCitoyenUnionEn } from './citoyen-union/en.ts'
import { voieFamilleUnionEn } from './famille-union/en.ts'
import { voieAutreFamilleUnionEn } from './autre-famille-union/en.ts'
import { voieAccordRetraitEn } from './accord-retrait/en.ts'
import { voieRegroupementArticle10En } from './regroupement-article-10/en.ts'
import { voieMineurNonAccompagneEn } from './mineur-non-accompagne/en.ts'
import { voieTraiteDesEtresHumainsEn } from './traite-des-etres-humains/en.ts'
import { voieProtectionInternationaleEn } from './protection-internationale/en.ts'
import { voieProtectionTemporaireEn } from './protection-temporaire/en.ts'
import { voieFamilleDeBelgeEn } from './famille-de-belge/en.ts'
import { voieRegroupementArticle10bisEn } from './regroupement-article-10bis/en.ts'
import type { AnyVoieTexts } from './voie.ts'

/** Every way to a stay in English, by id. A test checks that none is missing. */
export const voiesEn: AnyVoieTexts = {
  'citoyen-union': voieCitoyenUnionEn,
  'famille-union': voieFamilleUnionEn,
  'autre-famille-union': voieAutreFamilleUnionEn,
  'accord-retrait': voieAccordRetraitEn,
  'article-9bis': voie9bisEn,
  'article-9ter': voie9terEn,
  ...voiesLongSejourEn,
  apatride: voieApatrideEn,
  'regroupement-article-10': voieRegroupementArticle10En,
  'mineur-non-accompagne': voieMineurNonAccompagneEn,
  'traite-des-etres-humains': voieTraiteDesEtresHumainsEn,
  'protection-internationale': voieProtectionInternationaleEn,
  'protection-temporaire': voieProtectionTemporaireEn,
  'famille-de-belge': voieFamilleDeBelgeEn,
  'regroupement-article-10bis': voieRegroupementArticle10bisEn,
}

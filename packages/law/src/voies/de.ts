import { voie9bisDe } from './article-9bis/de.ts'
import { voie9terDe } from './article-9ter/de.ts'
import { voiesLongSejourDe } from './long-sejour/index.de.ts'
import { voieApatrideDe } from './apatride/de.ts'
import { voieCitoyenUnionDe } from './citoyen-union/de.ts'
import { voieFamilleUnionDe } from './famille-union/de.ts'
import { voieAutreFamilleUnionDe } from './autre-famille-union/de.ts'
import { voieAccordRetraitDe } from './accord-retrait/de.ts'
import { voieRegroupementArticle10De } from './regroupement-article-10/de.ts'
import { voieMineurNonAccompagneDe } from './mineur-non-accompagne/de.ts'
import { voieTraiteDesEtresHumainsDe } from './traite-des-etres-humains/de.ts'
import { voieProtectionInternationaleDe } from './protection-internationale/de.ts'
import { voieProtectionTemporaireDe } from './protection-temporaire/de.ts'
import { voieFamilleDeBelgeDe } from './famille-de-belge/de.ts'
import { voieRegroupementArticle10bisDe } from './regroupement-article-10bis/de.ts'
import type { AnyVoieTexts } from './voie.ts'

/** Every way to a stay in German, by id. A test checks that none is missing. */
export const voiesDe: AnyVoieTexts = {
  'citoyen-union': voieCitoyenUnionDe,
  'famille-union': voieFamilleUnionDe,
  'autre-famille-union': voieAutreFamilleUnionDe,
  'accord-retrait': voieAccordRetraitDe,
  'article-9bis': voie9bisDe,
  'article-9ter': voie9terDe,
  ...voiesLongSejourDe,
  apatride: voieApatrideDe,
  'regroupement-article-10': voieRegroupementArticle10De,
  'mineur-non-accompagne': voieMineurNonAccompagneDe,
  'traite-des-etres-humains': voieTraiteDesEtresHumainsDe,
  'protection-internationale': voieProtectionInternationaleDe,
  'protection-temporaire': voieProtectionTemporaireDe,
  'famille-de-belge': voieFamilleDeBelgeDe,
  'regroupement-article-10bis': voieRegroupementArticle10bisDe,
}

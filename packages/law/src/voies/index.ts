import { voie9bis } from './article-9bis/index.ts'
import { voie9ter } from './article-9ter/index.ts'
import { voiesLongSejour } from './long-sejour/index.ts'
import { voieApatride } from './apatride/index.ts'
import { voieCitoyenUnion } from './citoyen-union/index.ts'
import { voieFamilleUnion } from './famille-union/index.ts'
import { voieAutreFamilleUnion } from './autre-famille-union/index.ts'
import { voieAccordRetrait } from './accord-retrait/index.ts'
import { voieRegroupementArticle10 } from './regroupement-article-10/index.ts'
import { voieMineurNonAccompagne } from './mineur-non-accompagne/index.ts'
import { voieTraiteDesEtresHumains } from './traite-des-etres-humains/index.ts'
import { voieProtectionInternationale } from './protection-internationale/index.ts'
import { voieProtectionTemporaire } from './protection-temporaire/index.ts'
import { voieFamilleDeBelge } from './famille-de-belge/index.ts'
import { voieRegroupementArticle10bis } from './regroupement-article-10bis/index.ts'
import type { Voie } from './voie.ts'

export type { Nature, Statement, StatementLimit, Topic, Voie, VoieTexts } from './voie.ts'

/** Every way to a stay, in the order in which they are shown. */
export const voies: readonly Voie[] = [
  voieCitoyenUnion,
  voieFamilleUnion,
  voieAutreFamilleUnion,
  voieAccordRetrait,
  voie9bis,
  voie9ter,
  ...voiesLongSejour,
  voieApatride,
  voieRegroupementArticle10,
  voieMineurNonAccompagne,
  voieTraiteDesEtresHumains,
  voieProtectionInternationale,
  voieProtectionTemporaire,
  voieFamilleDeBelge,
  voieRegroupementArticle10bis,
]

import { conditionsOf, type LegalText, type Procedure, type Provision } from '@sejour/engine'
import { annexes } from '../annexes/index.ts'
import { autorites, juges, litiges, matieres } from '../autorites/index.ts'
import { contradictions } from '../contradictions/index.ts'
import * as visaSources from '../court-sejour/sources.ts'
import { elementsEloignement } from '../eloignement/index.ts'
import { termes } from '../lexique/index.ts'
import { apatride } from '../procedures/apatride/index.ts'
import { article9ter } from '../procedures/article-9ter/index.ts'
import { citoyenUnion } from '../procedures/citoyen-union/index.ts'
import { sejourPourEtudes } from '../procedures/etudes/index.ts'
import { familleDeBelge } from '../procedures/famille-de-belge/index.ts'
import { familleUnion } from '../procedures/famille-union/index.ts'
import { mineurNonAccompagne } from '../procedures/mineur-non-accompagne/index.ts'
import { regroupementArticle10 } from '../procedures/regroupement-article-10/index.ts'
import { remedies } from '../recours/index.ts'
import { exemptions, motifs, motifsGratuits } from '../redevance/index.ts'
import { conditionsDInscription, registres, vieDUneInscription } from '../registres/index.ts'
import { enoncesRenouvellement } from '../renouvellement/index.ts'
import { enoncesIllimite, suitesDOctroi } from '../sejour-illimite/index.ts'
import { situation } from '../situation/index.ts'
import * as texts from '../texts/index.ts'
import { enonces, titres } from '../titres/index.ts'
import { enoncesVisite } from '../visiteurs/index.ts'
import { voies } from '../voies/index.ts'

type Named = { readonly id: string }
const idsOf = (all: readonly Named[]) => new Set(all.map(({ id }) => id))
const keysOf = (all: object) => new Set(Object.keys(all))

/** The procedures beside article 9bis whose conditions an item may name. */
const procedures: readonly Procedure[] = [
  apatride,
  article9ter,
  citoyenUnion,
  sejourPourEtudes,
  familleDeBelge,
  familleUnion,
  mineurNonAccompagne,
  regroupementArticle10,
]

const examined = new Set(
  procedures.flatMap(({ stages }) =>
    stages.flatMap(({ rule }) =>
      rule.flatMap(({ value }) => conditionsOf(value).map(({ id }) => id)),
    ),
  ),
)

const textIds = new Set(
  [...Object.values(texts), ...Object.values(visaSources)].flatMap(
    (one: LegalText | Provision | object) =>
      'text' in one ? [one.text.id] : 'level' in one ? [one.id] : [],
  ),
)

/** Every id that an item may name, by the kind under which it names it. */
export const known = {
  ways: idsOf(voies),
  statements: idsOf(voies.flatMap(({ statements }) => statements)),
  examined,
  situation: idsOf(situation),
  papers: idsOf(titres),
  said: keysOf(enonces),
  visits: keysOf(enoncesVisite),
  annexes: idsOf(annexes),
  terms: keysOf(termes),
  registers: idsOf([
    ...registres.flatMap(({ who }): readonly Named[] => who),
    ...vieDUneInscription,
    ...conditionsDInscription,
  ]),
  authorities: keysOf(autorites),
  courts: keysOf(juges),
  matters: keysOf(matieres),
  disputes: keysOf(litiges),
  unlimited: idsOf([...enoncesIllimite, ...suitesDOctroi]),
  renewal: idsOf(enoncesRenouvellement),
  removal: idsOf(elementsEloignement),
  remedies: idsOf(remedies),
  fees: new Set([motifs, motifsGratuits, exemptions].flatMap((one) => Object.keys(one))),
  texts: textIds,
  contradictions: idsOf(contradictions),
} as const

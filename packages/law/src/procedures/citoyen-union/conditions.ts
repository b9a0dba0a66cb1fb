import { localDate } from '@sejour/calendar'
import { about, all, any, appreciation, type Condition, type Dated } from '@sejour/engine'
import { lienFamilial, regroupant } from '../../situation/index.ts'
import { article, articleAr, ce251458, cjueGma } from '../../texts/index.ts'
import { unionPieces } from '../../union/faits.ts'
import { nouvelArticle50 } from '../../union/sources.ts'
import { lien40bis } from '../famille-union/lien.ts'
import {
  citoyenActivite,
  citoyenAssurance,
  citoyenEtudes,
  citoyenIdentite,
  citoyenRecherche,
  citoyenRessources,
  citoyenSixMois,
} from './faits.ts'

const motifs = article('40', { paragraph: '§ 4' })
const paragraphe2 = article('40ter', { paragraph: '§ 2' })
const authority = 'Office des étrangers'

const salarie = about(citoyenActivite, {
  id: 'citoyen-union.salarie',
  label: 'La personne est salariée',
  source: motifs,
  is: 'salarie',
})

const independant = about(citoyenActivite, {
  id: 'citoyen-union.independant',
  label: 'La personne est indépendante',
  source: motifs,
  is: 'independant',
})

/** During at least six months from the request, proof of the search is enough (C-710/19). */
const demandeurEmploi = all({
  id: 'citoyen-union.demandeur-emploi',
  label: 'La personne cherche un emploi aux conditions de la loi',
  source: [motifs, cjueGma],
  of: [
    about(citoyenActivite, {
      id: 'citoyen-union.cherche',
      label: 'La personne cherche un emploi',
      source: motifs,
      is: 'recherche',
    }),
    about(citoyenRecherche, {
      id: 'citoyen-union.cherche-prouve',
      label: 'La recherche est prouvée',
      source: cjueGma,
      is: true,
    }),
    any({
      id: 'citoyen-union.chance',
      label: 'Il est trop tôt pour exiger une chance réelle d’être engagé, ou elle existe',
      source: [cjueGma, ce251458],
      of: [
        about(citoyenSixMois, {
          id: 'citoyen-union.avant-six-mois',
          label: 'Les six mois depuis la demande ne sont pas passés',
          source: cjueGma,
          is: false,
        }),
        appreciation({
          id: 'citoyen-union.chance-reelle',
          label: 'La personne a une chance réelle d’être engagée',
          source: [motifs, cjueGma],
          authority,
        }),
      ],
    }),
  ],
})

const ressourcesDeclarees = about(citoyenRessources, {
  id: 'citoyen-union.ressources-declarees',
  label: 'La personne a des ressources ou les déclare',
  source: motifs,
  is: true,
})

const assuree = about(citoyenAssurance, {
  id: 'citoyen-union.assuree',
  label: 'La personne a une assurance maladie',
  source: motifs,
  is: true,
})

/** No fixed amount decides: the personal situation is weighed. */
const rentier = all({
  id: 'citoyen-union.rentier',
  label: 'La personne vit de ses ressources et est assurée',
  source: motifs,
  of: [
    ressourcesDeclarees,
    assuree,
    appreciation({
      id: 'citoyen-union.ressources-suffisantes',
      label: 'Ces ressources suffisent, d’après la situation personnelle',
      source: motifs,
      authority,
    }),
  ],
})

const etudiant = all({
  id: 'citoyen-union.etudiant',
  label: 'La personne étudie aux conditions de la loi',
  source: motifs,
  of: [
    about(citoyenEtudes, {
      id: 'citoyen-union.inscrit',
      label: 'La personne est inscrite à des études',
      source: motifs,
      is: true,
    }),
    assuree,
    ressourcesDeclarees,
  ],
})

const familleDeCitoyen = all({
  id: 'citoyen-union.famille-de-citoyen',
  label: 'La personne rejoint un citoyen de l’Union, ou un Belge revenu d’un autre État de l’Union',
  source: article('40bis'),
  of: [
    about(regroupant, {
      id: 'citoyen-union.regroupant',
      label: 'Le membre de la famille rejoint est ce citoyen ou ce Belge',
      source: [article('40bis'), article('40ter', { paragraph: '§ 1er' })],
      is: ['union', 'belge-mobile'],
    }),
    lien40bis,
  ],
})

// Article 40ter does not ask that the family come from outside the Union; its conditions are those
// of another procedure, and are left to the authority here.
const familleDeBelge = all({
  id: 'citoyen-union.famille-de-belge',
  label: 'La personne rejoint un Belge aux conditions de l’article 40ter',
  source: paragraphe2,
  of: [
    about(regroupant, {
      id: 'citoyen-union.regroupant-belge',
      label: 'Le membre de la famille rejoint est un Belge qui n’a pas vécu ailleurs dans l’Union',
      source: paragraphe2,
      is: 'belge',
    }),
    about(lienFamilial, {
      id: 'citoyen-union.lien-40ter',
      label:
        'La personne est son époux, son partenaire, son enfant, ou le parent d’un Belge mineur',
      source: paragraphe2,
      is: [
        'conjoint',
        'partenaire',
        'enfant-mineur',
        'enfant-18-20',
        'enfant-majeur',
        'parent-de-mineur',
      ],
    }),
    appreciation({
      id: 'citoyen-union.conditions-40ter',
      label: 'L’autorité admet que les conditions de l’article 40ter sont remplies',
      source: paragraphe2,
      authority,
    }),
  ],
})

const famille = any({
  id: 'citoyen-union.famille',
  label: 'La personne rejoint quelqu’un de sa famille proche',
  source: [article('40bis'), paragraphe2],
  of: [familleDeCitoyen, familleDeBelge],
})

/** The closed list of grounds. */
const motif = any({
  id: 'citoyen-union.motif',
  label: 'Un des motifs de la loi est rempli',
  source: motifs,
  of: [salarie, independant, demandeurEmploi, rentier, etudiant, famille],
})

const identite = about(citoyenIdentite, {
  id: 'citoyen-union.identite-prouvee',
  label: 'L’identité et la nationalité sont prouvées',
  source: article('41'),
  is: true,
})

/** Since 1 September 2025: every document is handed in with the request. */
export const conditionsCitoyen = all({
  id: 'citoyen-union.conditions',
  label: 'Les preuves et un motif de la loi sont là (règle du 1er septembre 2025)',
  source: [motifs, nouvelArticle50],
  of: [
    identite,
    about(unionPieces, {
      id: 'citoyen-union.pieces-remises',
      label: 'Toutes les preuves sont remises avec la demande',
      source: nouvelArticle50,
      is: true,
    }),
    motif,
  ],
})

/** Before: identity was enough at the counter, and the other documents could follow. */
export const conditionsCitoyenDe2008 = all({
  id: 'citoyen-union.conditions.2008',
  label: 'L’identité et un motif de la loi sont là (règle d’avant)',
  source: motifs,
  of: [identite, motif],
})

/** By the day of filing. */
export const conditionsCitoyenVersions: Dated<Condition> = [
  { from: localDate('2008-06-01'), value: conditionsCitoyenDe2008, source: motifs },
  { from: localDate('2025-09-01'), value: conditionsCitoyen, source: articleAr('50') },
]

import { about, all, any, appreciation } from '@sejour/engine'
import { lienFamilial } from '../../situation/index.ts'
import { article } from '../../texts/index.ts'
import { familleACharge, familleGarde } from './faits.ts'

const source = article('40bis')
const authority = 'Office des étrangers'

/** A tie of article 40bis. What the article leaves to weigh is left to the Office. */
export const lien40bis = any({
  id: 'famille-union.lien-40bis',
  label: 'Un lien de l’article 40bis existe',
  source,
  of: [
    about(lienFamilial, {
      id: 'famille-union.conjoint',
      label: 'La personne est époux, ou partenaire assimilé au mariage',
      source,
      is: 'conjoint',
    }),
    all({
      id: 'famille-union.partenaire',
      label: 'La personne est partenaire enregistré aux conditions de la loi',
      source,
      of: [
        about(lienFamilial, {
          id: 'famille-union.partenaire-enregistre',
          label: 'Le partenariat est enregistré',
          source,
          is: 'partenaire',
        }),
        appreciation({
          id: 'famille-union.partenaire-durable',
          label: 'La relation est durable et stable, l’âge et la bonne foi sont admis',
          source,
          authority,
        }),
      ],
    }),
    about(lienFamilial, {
      id: 'famille-union.enfant',
      label: 'La personne est un enfant de moins de 21 ans, du citoyen ou de son conjoint',
      source,
      is: ['enfant-mineur', 'enfant-18-20'],
    }),
    all({
      id: 'famille-union.a-charge-de',
      label: 'La personne est un enfant adulte ou un parent, à charge',
      source,
      of: [
        about(lienFamilial, {
          id: 'famille-union.enfant-adulte-ou-parent',
          label: 'La personne est un enfant de 21 ans ou plus, ou un ascendant',
          source,
          is: ['enfant-majeur', 'ascendant'],
        }),
        about(familleACharge, {
          id: 'famille-union.est-a-charge',
          label: 'Elle est à la charge du membre de la famille',
          source,
          is: true,
        }),
      ],
    }),
    all({
      id: 'famille-union.parent-de-mineur',
      label: 'La personne est le parent d’un citoyen mineur',
      source,
      of: [
        about(lienFamilial, {
          id: 'famille-union.pere-ou-mere',
          label: 'Le citoyen rejoint est mineur et la personne est son père ou sa mère',
          source,
          is: 'parent-de-mineur',
        }),
        about(familleGarde, {
          id: 'famille-union.garde-effective',
          label: 'Elle a sa garde, ou l’enfant dépend d’elle',
          source,
          is: true,
        }),
        appreciation({
          id: 'famille-union.parent-ressources',
          label: 'Les ressources suffisent pour le parent et l’enfant',
          source,
          authority,
        }),
      ],
    }),
  ],
})

import { about, all, any, appreciation } from '@sejour/engine'
import {
  agii,
  article,
  cce70708,
  ce219256,
  ce237445,
  circulaireSur9bis,
} from '../../texts/index.ts'
import { asileStade, identiteDocument, identiteImpossibilite } from './facts/index.ts'

const alinea1 = article('9bis', { paragraph: '§ 1er', subparagraph: 1 })
const alinea2 = article('9bis', { paragraph: '§ 1er', subparagraph: 2 })

// Judged on the day of filing: an exemption that held then is not lost when asylum ends later.
const asileEnCours = about(asileStade, {
  id: 'identite.asile-en-cours',
  label: 'Une demande d’asile était en cours le jour de l’introduction',
  source: [alinea2, ce219256, ce237445, cce70708],
  is: ['office', 'cgra', 'cce', 'cassation-admise'],
})

// A birth certificate with a declaration of loss once sufficed: never refused here by itself.
const autreDocument = all({
  id: 'identite.autre',
  label: 'Un autre document est accepté comme document d’identité',
  source: [alinea1, agii('autres documents', 'medium')],
  of: [
    about(identiteDocument, {
      id: 'identite.autre-document',
      label: 'Le demandeur présente un autre document',
      source: alinea1,
      is: 'autre',
    }),
    appreciation({
      id: 'identite.autre-document-admis',
      label: 'L’Office juge, au vu du dossier, que ce document établit l’identité',
      source: agii('autres documents', 'medium'),
      authority: 'Office des étrangers',
    }),
  ],
})

/** Whether identity is shown by a document, or need not be. An expired document counts. */
export const identite = any({
  id: 'identite',
  label: 'L’identité est établie par un document, ou le demandeur en est dispensé',
  source: article('9bis', { paragraph: '§ 1er' }),
  of: [
    about(identiteDocument, {
      id: 'identite.document-admis',
      label:
        'Le demandeur joint un passeport, un titre de voyage ou une carte d’identité nationale',
      source: [alinea1, circulaireSur9bis],
      is: ['passeport', 'titre-de-voyage', 'carte-identite-nationale'],
    }),
    asileEnCours,
    about(identiteImpossibilite, {
      id: 'identite.impossibilite-demontree',
      label: 'Le demandeur démontre qu’il ne peut pas obtenir ce document en Belgique',
      source: alinea2,
      is: true,
    }),
    autreDocument,
  ],
})

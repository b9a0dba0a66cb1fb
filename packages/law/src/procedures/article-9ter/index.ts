import { localDate } from '@sejour/calendar'
import { cite, type Procedure } from '@sejour/engine'
import {
  lieu,
  maladieGrave,
  nationalite,
  pendante9bis,
  pendante9ter,
} from '../../situation/index.ts'
import { article, loi14Decembre2015 } from '../../texts/index.ts'
import { ouverture9ter } from '../../voies/article-9ter/ouverture.ts'
import { conditions9ter } from './conditions.ts'
import * as own from './facts.ts'
import { notices9ter } from './notices.ts'
import { outcomes9ter } from './outcomes.ts'
import { recevabilite9ter } from './recevabilite.ts'

const source = cite(loi14Decembre2015)
const from = localDate('2016-03-01')

/** Leave to stay asked in Belgium for medical reasons, as it stands since 1 March 2016. */
export const article9ter = {
  id: 'article-9ter',
  title: 'Autorisation de séjour pour raisons médicales (article 9ter)',
  facts: [
    nationalite,
    lieu,
    maladieGrave,
    own.demande9terRecommandee,
    own.demande9terAdresse,
    own.identite9terPreuve,
    own.pieces9terCompletes,
    own.pieces9terAutorite,
    own.pieces9terLien,
    own.pieces9terDeclarations,
    own.asile9terStade,
    own.asile9terInvoque,
    own.certificatModele,
    own.certificatComplet,
    own.demande9terLe,
    own.certificatLe,
    own.elements9ter,
    pendante9ter,
    pendante9bis,
    own.convocationManquee,
    own.sejourIllimiteObtenu,
  ],
  stages: [
    { id: 'ouverture', label: 'Ouverture de la voie', rule: ouverture9ter },
    {
      id: 'recevabilite',
      label: 'Recevabilité',
      rule: [{ from, value: recevabilite9ter, source }],
    },
    { id: 'conditions', label: 'Examen du fond', rule: [{ from, value: conditions9ter, source }] },
  ],
  notices: notices9ter,
  outcomes: outcomes9ter(article('9ter')),
} as const satisfies Procedure

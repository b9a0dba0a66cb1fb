import { localDate } from '@sejour/calendar'
import {
  aConfirmer,
  agiiSejour,
  article,
  deduit,
  formationAdde,
  officeSejour,
} from '../../texts/index.ts'
import { says, type Enonces } from './enonce.ts'

const what = says('what')
const holders = says('holders')
const validity = says('validity')
const next = says('next')

/** What is known of the cards of people from outside the Union. */
export const cartes = {
  'A.role': what(
    'Carte électronique d’un séjour de plus de trois mois, limité dans le temps.',
    formationAdde,
  ),
  'A.travailleur': holders(
    'Une personne qui travaille, par exemple avec un permis unique.',
    formationAdde,
  ),
  'A.9bis': holders(
    'Une personne autorisée au séjour sur la base de l’article 9bis.',
    formationAdde,
  ),
  'A.refugie': holders('Une personne reconnue réfugiée, les cinq premières années.', [
    formationAdde,
    article('49'),
  ]),
  'A.subsidiaire': holders('Une personne qui a la protection subsidiaire.', [
    formationAdde,
    article('49/2'),
  ]),
  'A.9ter': holders(
    'Une personne gravement malade, autorisée sur la base de l’article 9ter.',
    formationAdde,
  ),
  'A.famille': holders('La famille d’une personne d’un pays tiers.', formationAdde),
  'A.etudiant': holders('Une personne qui étudie.', formationAdde),
  'A.mena': holders('Un mineur étranger non accompagné.', formationAdde),
  'A.traite': holders('Une victime de la traite des êtres humains.', formationAdde),
  'A.duree': validity('Un an ou plus, selon le statut.', formationAdde),
  'A.duree-refugie': validity('Réfugié : cinq ans.', article('49')),
  'A.duree-subsidiaire': validity(
    'Protection subsidiaire : un an, puis des prolongations de deux ans.',
    article('49/2'),
    { contradiction: 'C14' },
  ),
  'A.duree-etudiant': validity('Études : jusqu’au 31 octobre.', agiiSejour),
  'A.duree-famille': validity(
    'Famille d’une personne en séjour limité : aussi longtemps que le titre de celle-ci.',
    article('10bis'),
  ),
  'A.duree-traite': validity('Victime de la traite : six mois, renouvelables.', agiiSejour),
  'A.suite': next(
    'Après cinq ans, souvent, un séjour illimité peut être demandé. Après l’article 9 ou 9bis, l’Office reste libre de l’accorder.',
    formationAdde,
  ),
  'B.role': what('Carte électronique d’un séjour illimité.', formationAdde),
  'B.9bis': holders('Une personne régularisée pour une durée illimitée.', formationAdde),
  'B.famille': holders(
    'La famille, après cinq ans, si la personne rejointe est en séjour illimité.',
    [formationAdde, article('13', { paragraph: '§ 1er' })],
  ),
  'B.refugie': holders('Une personne réfugiée, cinq ans après sa demande de protection.', [
    formationAdde,
    article('49'),
  ]),
  'B.9ter': holders('Une personne gravement malade, cinq ans après sa demande 9ter.', [
    formationAdde,
    article('13'),
  ]),
  'B.subsidiaire': holders(
    'Une personne sous protection subsidiaire, cinq ans après sa demande de protection.',
    [formationAdde, article('49/2')],
  ),
  'B.traite': holders(
    'Une victime de la traite, si l’Office l’accorde, après une condamnation ou quand le parquet retient la prévention.',
    [formationAdde, article('61/5')],
  ),
  'B.mena': holders(
    'Un mineur non accompagné, trois ans après sa première carte A.',
    [formationAdde, article('61/23'), officeSejour],
    { contradiction: 'C10' },
  ),
  'B.duree': validity('La carte vaut cinq ans.', formationAdde),
  'B.suite': next('Une carte K ou L peut être demandée après cinq ans de séjour.', formationAdde),
  'K.role': what(
    'Carte d’identité d’étranger : la personne est établie en Belgique.',
    formationAdde,
  ),
  'K.qui': holders(
    'Qui a cinq ans de séjour régulier et ininterrompu et un séjour illimité (carte B).',
    [formationAdde, article('15')],
  ),
  'K.duree': validity('La carte vaut dix ans.', formationAdde),
  'L.role': what('Permis de séjour de résident de longue durée – UE.', formationAdde),
  'L.qui': holders(
    'Qui a cinq ans de séjour légal et ininterrompu. Une carte B n’est pas nécessaire.',
    [article('15bis'), agiiSejour],
  ),
  'L.autre-etat': holders(
    'Le statut obtenu dans un autre État membre donne ici une carte A, et l’inscription au registre des étrangers.',
    [article('61/7'), agiiSejour],
  ),
  'L.duree': validity('La carte vaut dix ans.', formationAdde),
  'H.role': what('Carte bleue européenne.', agiiSejour),
  'H.qui': holders('Un travailleur hautement qualifié.', agiiSejour),
  'H.duree': validity('Jusqu’à trois ans. Auparavant : treize mois, puis trois ans.', agiiSejour),
  'I.role': what(
    'Permis de la personne transférée à l’intérieur d’un groupe d’entreprises (ICT).',
    agiiSejour,
  ),
  'I.qui': holders(
    'Un cadre, un expert ou un stagiaire envoyé en Belgique par son groupe.',
    article('61/34'),
  ),
  'I.duree': validity(
    'La durée du transfert : trois ans au plus pour un cadre ou un expert, un an pour un stagiaire.',
    article('61/34'),
  ),
  'J.role': what(
    'Permis de mobilité de longue durée d’une personne transférée à l’intérieur d’un groupe.',
    agiiSejour,
  ),
  'J.qui': holders(
    'Une personne transférée dans un autre État membre, qui vient travailler en Belgique.',
    agiiSejour,
  ),
  'J.duree': validity('La durée de la mobilité.', aConfirmer),
  'ict.suite': next('Ce permis ne mène pas, en lui-même, à un séjour illimité.', agiiSejour),
  'N+.role': what(
    'Aucune source lue ne connaît de carte « N+ ». Montrez-la à un avocat.',
    aConfirmer,
  ),
  'speciale.diplomate': what(
    'Carte d’identité diplomatique, remise par le Protocole des Affaires étrangères.',
    agiiSejour,
  ),
  'speciale.diplomate-qui': holders('Les agents diplomatiques et leur famille.', agiiSejour),
  'speciale.diplomate-duree': validity(
    'Cinq ans, puis trois ans, puis un an à la fois.',
    agiiSejour,
  ),
  'speciale.consul': what(
    'Carte d’identité consulaire, remise par le Protocole des Affaires étrangères.',
    agiiSejour,
  ),
  'speciale.consul-qui': holders('Les consuls de carrière et leur famille.', agiiSejour),
  'speciale.autre': what(
    'Carte d’identité spéciale, remise par le Protocole des Affaires étrangères.',
    agiiSejour,
  ),
  'speciale.autre-qui': holders(
    'Le personnel administratif, technique et de service, et les fonctionnaires internationaux.',
    agiiSejour,
  ),
  'speciale.duree': validity('Durée : aucune source lue.', aConfirmer),
  'speciale.registre': says('register')(
    'Son titulaire n’est inscrit dans aucun des trois registres.',
    agiiSejour,
  ),
  'speciale.temps': says('warning')(
    'Le temps passé sous cette carte ne compte pas pour devenir résident de longue durée.',
    agiiSejour,
  ),
  'C.role': what('Ancienne carte de la personne établie.', agiiSejour),
  'C.remplacee': says('warning')('Elle a été remplacée par la carte K.', agiiSejour, {
    from: localDate('2021-10-11'),
  }),
  'D.role': what('Ancienne carte du résident de longue durée.', agiiSejour),
  'D.remplacee': says('warning')('Elle a été remplacée par la carte L.', agiiSejour, {
    from: localDate('2021-10-11'),
  }),
  'ancienne.duree': validity('Elle valait cinq ans.', agiiSejour),
  'ancienne.verifier': says('warning')(
    'Regardez la date imprimée : si elle est passée, demandez la nouvelle carte à la commune.',
    deduit,
  ),
} as const satisfies Enonces

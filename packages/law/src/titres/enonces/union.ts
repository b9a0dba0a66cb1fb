import { localDate } from '@sejour/calendar'
import { aConfirmer, agiiSejour, article, formationAdde, officeSejour } from '../../texts/index.ts'
import { says, type Enonces } from './enonce.ts'

const what = says('what')
const holders = says('holders')
const validity = says('validity')
const warning = says('warning')

/** What is known of the cards of citizens of the Union, of their families and of British people. */
export const union = {
  'EU.role': what(
    'Attestation d’enregistrement d’un citoyen de l’Union, sous forme de carte.',
    formationAdde,
  ),
  'EU.qui': holders(
    'Un citoyen de l’Union, de Norvège, d’Islande, du Liechtenstein ou de Suisse qui reste plus de trois mois.',
    formationAdde,
  ),
  'EU.duree': validity('La carte vaut cinq ans.', formationAdde),
  'EU.declaratif': says('stay', 'limited')(
    'Le droit naît des conditions de la loi ; la carte le constate.',
    [article('40', { paragraph: '§ 4' }), agiiSejour],
  ),
  'EU.travail': says('work', 'free')('Un citoyen de l’Union travaille sans permis.', agiiSejour),
  'EU+.role': what(
    'Document qui atteste le séjour permanent d’un citoyen de l’Union.',
    formationAdde,
  ),
  'EU+.qui': holders('Un citoyen de l’Union après cinq ans de séjour ininterrompu.', [
    formationAdde,
    article('42quinquies'),
  ]),
  'EU+.duree': validity('La carte vaut dix ans.', formationAdde),
  'permanent.perte': warning(
    'Plus de deux ans d’absence d’affilée font perdre le séjour permanent.',
    article('42quinquies'),
  ),
  'F.role': what('Carte de séjour de membre de la famille d’un citoyen de l’Union.', formationAdde),
  'F.qui': holders(
    'Une personne d’un pays tiers, membre de la famille d’un citoyen de l’Union ou d’un Belge.',
    [formationAdde, article('40bis'), article('40ter')],
  ),
  'F.duree': validity(
    'Cinq ans, ou moins si le séjour prévu de la personne rejointe est plus court.',
    [formationAdde, agiiSejour],
  ),
  'F.ancienne': warning(
    'Une carte F remise avant le 11 octobre 2021 vaut au plus tard jusqu’au 3 août 2026 ; depuis le 4, elle n’est plus valable.',
    officeSejour,
  ),
  'F+.role': what(
    'Carte de séjour permanent de membre de la famille d’un citoyen de l’Union.',
    formationAdde,
  ),
  'F+.qui': holders(
    'Un membre de la famille d’un citoyen de l’Union ou d’un Belge, après cinq ans.',
    [formationAdde, article('42quinquies')],
  ),
  'F+.duree': validity('La carte vaut dix ans.', formationAdde),
  'F+.duree-avant': validity(
    'Remise avant le 11 octobre 2021, elle valait cinq ans.',
    officeSejour,
    { until: localDate('2021-10-10') },
  ),
  'F+.ancienne': warning(
    'Une carte F+ remise avant le 11 octobre 2021 vaut au plus tard jusqu’au 3 août 2026 ; depuis le 4, elle n’est plus valable.',
    officeSejour,
  ),
  'F+.amende': warning(
    'Elle doit être demandée avant la fin de la carte F ; en retard, une amende de 200 € est possible.',
    article('42quinquies', { paragraph: '§ 6' }),
  ),
  'M.role': what(
    'Carte de l’accord de retrait entre l’Union et le Royaume-Uni (article 50 du traité).',
    agiiSejour,
  ),
  'M.qui': holders(
    'Un Britannique, ou un membre de sa famille, que l’accord de retrait protège.',
    agiiSejour,
  ),
  'M.duree': validity('Cinq ans.', aConfirmer),
  'M-permanent.role': what('Carte de séjour permanent de l’accord de retrait.', agiiSejour),
  'M-permanent.qui': holders('La même personne, une fois son séjour permanent.', agiiSejour),
  'M-permanent.duree': validity('Dix ans.', aConfirmer),
  'M-permanent.gratuite': says('next')('La première carte M permanente est gratuite.', agiiSejour),
  'N.role': what('Carte de frontalier de l’accord de retrait.', agiiSejour),
  'N.qui': holders('Un Britannique qui travaille en Belgique sans y habiter.', agiiSejour),
  'N.duree': validity('Cinq ans.', aConfirmer),
  'N.sejour': says('stay', 'none')('Elle ne donne aucun droit de séjour.', agiiSejour),
  'N.travail': says('work', 'permit-only')('Le travail de frontalier seulement.', agiiSejour),
  'E.role': what('Ancienne attestation d’enregistrement d’un citoyen de l’Union.', agiiSejour),
  'E.remplacee': warning('Elle a été remplacée par la carte EU.', agiiSejour, {
    from: localDate('2022-07-18'),
  }),
  'E+.role': what('Ancien document du séjour permanent d’un citoyen de l’Union.', agiiSejour),
  'E+.remplacee': warning('Elle a été remplacée par la carte EU+.', agiiSejour, {
    from: localDate('2022-07-18'),
  }),
} as const satisfies Enonces

import { enoncesFr, libellesFr } from '@sejour/law/sejour-illimite'
import { inputFr } from '../../input/wording/fr.ts'
import { sayDate, sayMoney } from '../../say/index.ts'
import type { EventName, UnlimitedWording } from './wording.ts'

const EVENTS: { readonly [event in EventName]: string } = {
  'protection-request': 'de la demande de protection',
  'request-9ter': 'de la demande 9ter',
  grant: 'de l’octroi',
}

export const unlimitedWordingFr: UnlimitedWording = {
  lang: 'fr',
  input: inputFr,
  libelles: libellesFr,
  enonces: enoncesFr,
  untold: 'rien n’est dit',
  away: 'absence',
  prison: 'prison',
  notes: {
    'not-open': () => 'Cette base de séjour ne mène pas à cette carte.',
    'studies-alone': () =>
      'Les études seules n’y mènent pas. Après un changement de base, elles comptent pour moitié vers la carte L.',
    held: () => 'Un séjour illimité est déjà là.',
    'no-years': () => 'Aucun nombre d’années n’a été lu pour cette base.',
    'nothing-counted': () => 'Aucun des jours indiqués ne compte.',
    reached: ({ years, day }) => `Les ${years} ans sont atteints depuis le ${sayDate(day, 'fr')}.`,
    'maybe-reached': ({ years, day }) =>
      `Les ${years} ans sont peut-être atteints depuis le ${sayDate(day, 'fr')} : cela dépend de jours douteux.`,
    'will-reach': ({ years, day }) =>
      `Si le séjour continue sans interruption, les ${years} ans sont atteints le ${sayDate(day, 'fr')}.`,
    favourable: ({ day }) =>
      `Si les jours douteux comptent, ce serait le ${sayDate(day, 'fr')}. Ne comptez pas dessus.`,
    'safe-later': ({ day }) =>
      `Le jour sûr, si les jours douteux ne comptent pas : le ${sayDate(day, 'fr')}.`,
    broken: () => 'Le compte est interrompu : il recommence avec un nouveau séjour.',
    'no-safe-day': () => 'Aucun jour sûr ne peut être donné : tout dépend de jours douteux.',
    usage: ({ years }) =>
      `Ces ${years} ans sont un usage de l’Office ; la loi ne fixe aucun nombre.`,
    'event-unknown': ({ event }) =>
      `Le jour ${EVENTS[event]} manque : le compte part d’un jour plus tardif, le premier jour de la carte.`,
    'event-doubtful': () =>
      'Depuis ce jour, le séjour a peut-être été interrompu : vérifiez que le droit dure encore.',
    'needs-unlimited': () => 'Il faut d’abord un séjour illimité (carte B).',
    'sponsor-limited': () =>
      'La personne rejointe n’a pas de séjour illimité : la carte reste limitée.',
    'sponsor-unknown': () => 'Il reste à savoir si la personne rejointe a un séjour illimité.',
    'of-right': () => 'De droit : la loi l’attache aux conditions remplies.',
    tied: () => 'Doit être accordé quand les conditions sont remplies.',
    discretionary: () =>
      'Laissé à l’appréciation de l’Office des étrangers : rien n’est automatique.',
    'other-conditions': () => 'Les années ne suffisent pas toujours : voyez les autres conditions.',
    'right-lost': ({ months }) =>
      `Une absence dépasse ${months} mois de suite : le droit lui-même est peut-être perdu.`,
    resources: ({ own, perDependant, total, year, isOld }) =>
      `Ressources rapportées pour ${year} : ${sayMoney(own, 'fr')} par mois, et ${sayMoney(perDependant, 'fr')} par personne à charge${total === undefined ? '' : `, soit ${sayMoney(total, 'fr')}`}.${isOld ? ' Le montant du jour demandé n’a pas été lu : à confirmer.' : ''}`,
  },
  general: {
    'day-rule':
      'Cinq ans sont atteints à la même date, cinq ans plus tard. Un 29 février devient le 1er mars.',
    projected: 'Ce qui est à venir suppose que le séjour continue sans interruption.',
    'not-a-decision':
      'Deux lectures sont comptées : la plus sévère donne le jour sûr. La commune et l’Office décident d’après leur dossier.',
    'no-periods': 'Aucune période n’est indiquée : rien ne peut être compté.',
  },
}

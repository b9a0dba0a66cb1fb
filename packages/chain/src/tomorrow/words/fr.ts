import type { TomorrowWords } from './tomorrow-words.ts'

export const fr: TomorrowWords = {
  title: 'Ce que je peux faire demain matin',
  lead: 'D’après ce qui est noté dans le dossier. « On ne sait pas » ne veut dire ni oui ni non.',
  lines: {
    stay: 'Rester en Belgique',
    work: 'Travailler',
    register: 'Être inscrit',
    paper: 'Le papier en main',
    travel: 'Voyager',
  },
  answers: {
    yes: 'Oui',
    no: 'Non',
    unknown: 'On ne sait pas',
    discretionary: 'L’autorité apprécie',
  },
  until: (day) => `Jusqu’au ${day}.`,
  toConfirm: 'à confirmer par un avocat',
  registers: {
    attente: 'registre d’attente',
    etrangers: 'registre des étrangers',
    population: 'registre de la population',
  },
  thePaper: 'ce papier',
  says: {
    'stay.title': 'Le séjour repose sur ce titre : {paper}.',
    'stay.title-unlimited':
      'Le séjour n’a pas de fin : {paper}. Le jour imprimé est celui de la carte, pas celui du droit.',
    'stay.covered': 'Ce papier couvre le séjour pour un temps : {paper}.',
    'stay.may-remain':
      'Ce papier permet de rester jusqu’à la réponse du juge : {paper}. Ce n’est pas un droit de séjour.',
    'stay.appeal-stops':
      'Un recours est en cours. Tant que le juge n’a pas répondu, personne ne peut forcer le départ.',
    'stay.limit-runs':
      'Le délai du recours court encore. Jusqu’à ce jour, personne ne peut forcer le départ.',
    'stay.appeal-unknown':
      'Il n’est pas certain que le recours empêche un départ forcé. Demandez-le tout de suite à un avocat.',
    'stay.appeal-stops-not':
      'Le recours en cours n’arrête rien. Il ne donne pas de séjour et n’en retire pas.',
    'stay.urgency':
      'Un recours en extrême urgence est en cours. Personne ne peut forcer le départ avant la réponse du juge.',
    'stay.order':
      'Un ordre de quitter le territoire est arrivé. Le jour est écrit dessus. Voyez un avocat tout de suite.',
    'stay.ended': 'Une décision a mis fin au séjour.',
    'stay.maybe-ended':
      'Une décision a peut-être mis fin au séjour. Montrez-la à un avocat avant tout.',
    'stay.refused': 'La demande est refusée. Ce refus ne donne pas de séjour et n’en retire pas.',
    'stay.extra-month':
      'Il reste ce délai pour apporter les preuves qui manquent. Aucun ordre de partir n’est noté.',
    'stay.back-to-before':
      'Le juge a défait la décision. Tout est comme avant elle : l’autorité doit décider à nouveau.',
    'stay.suspended':
      'Le juge a suspendu la décision : elle ne peut pas être exécutée tant qu’il n’a pas répondu sur le fond. Cela ne donne pas de séjour.',
    'stay.nothing-added':
      'La demande est en cours. Elle ne donne aucun droit de séjour par elle-même, et n’en retire pas.',
    'stay.pending': 'Ce papier prouve une demande : {paper}. Ce n’est pas un titre de séjour.',
    'stay.title-ended':
      'Ce titre est arrivé à sa fin : {paper}. Rien de noté ne dit ce qui vaut depuis.',
    'stay.renewal-asked':
      'Ce titre est arrivé à sa fin : {paper}. La prolongation est demandée à temps : demandez l’annexe 15 à la commune.',
    'stay.renewal-late':
      'La prolongation a été demandée après la fin du titre. L’Office apprécie s’il prolonge.',
    'stay.none-noted': 'Aucun titre ni papier de séjour n’est noté.',
    'work.free': 'Tout travail est permis avec ce titre : {paper}.',
    'work.as-marked':
      'C’est écrit sur le papier ({paper}), à « marché du travail » : illimité, limité ou non.',
    'work.permit-only': 'Seulement le travail pour lequel il y a une autorisation : {paper}.',
    'work.no': 'Ce papier ne permet pas de travailler à lui seul : {paper}.',
    'work.as-before': 'Comme avec le titre d’avant : {paper}.',
    'work.none-noted':
      'Aucun papier noté ne dit que le travail est permis. Demandez avant de commencer.',
    'register.in': 'Au {register}.',
    'register.struck': 'La commune raye du registre. La personne n’est plus inscrite.',
    'register.not-added': 'Une demande n’inscrit pas par elle-même dans un registre.',
    'register.unknown': 'Rien de noté ne le dit. La commune peut le dire.',
    'paper.held': 'Gardez-le sur vous : {paper}.',
    'paper.proof-only': '{paper}. Il prouve une démarche ; il ne donne pas de séjour.',
    'paper.card-coming': 'La carte est commandée : {paper}. Elle n’est pas encore remise.',
    'paper.card-ready': 'La carte est prête à la commune : {paper}. Allez la chercher.',
    'paper.ended': 'Le temps de ce papier est passé : {paper}.',
    'paper.none-noted': 'Aucun papier n’est noté.',
    'travel.short-trips':
      'Avec ce titre et un passeport valable, de courts voyages dans l’espace Schengen seraient permis. Demandez avant de partir.',
    'travel.no': 'Ce papier ne permet pas de voyager dans l’espace Schengen : {paper}.',
  },
}

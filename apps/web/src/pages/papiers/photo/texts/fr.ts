export const photo = {
  title: 'Ou photographiez l’en-tête',
  again: 'Une autre photo',
  how: 'Une photo nette du haut du papier, prise de face, avec le numéro et le titre. Votre nom n’a pas besoin d’y être.',
  stays:
    'L’image est lue sur votre appareil, par votre navigateur. Elle n’est envoyée nulle part. La première fois, le programme de lecture est chargé depuis ce site : environ 2 Mo.',
  sent: 'Le bouton envoie l’image à ce serveur. Elle y est lue en mémoire, puis oubliée : elle n’est ni enregistrée ni notée dans un journal. 10 Mo au plus.',
  label: 'Photo de l’en-tête (JPEG, PNG ou WebP)',
  button: 'Lire l’en-tête',
  loading: 'Chargement du programme de lecture…',
  reading: 'Lecture en cours, quelques secondes…',
  found: 'Papiers qui ont cet en-tête',
  pageTitle: 'Ce que dit l’en-tête',
  one: 'Comparez avec votre papier avant de vous y fier : une lettre mal lue suffit à se tromper.',
  several:
    'Plusieurs papiers peuvent avoir cet en-tête. Comparez chacun avec le vôtre avant de vous y fier.',
  none: 'Nous avons lu l’image, mais aucun papier connu n’a cet en-tête. Essayez avec le numéro ou le titre imprimé.',
  lines: 'Ce que nous avons lu',
  why: {
    number: (printed: string) => `numéro lu : « ${printed} »`,
    letter: (printed: string) => `lettre lue : « ${printed} »`,
    title: (words: string) => `mots du titre lus : ${words}`,
  },
  problems: {
    'no-picture': 'Choisissez d’abord une photo.',
    'not-a-picture':
      'Ce fichier n’est pas une image que nous savons lire. Prenez une photo en JPEG, PNG ou WebP.',
    'too-large':
      'L’image dépasse 10 Mo. Photographiez seulement le haut du papier, ou réduisez l’image.',
    'nothing-read':
      'Nous n’avons pas pu lire d’en-tête sur cette image. Essayez avec le numéro ou le titre imprimé.',
    'took-too-long':
      'La lecture a pris trop de temps. Photographiez seulement le haut du papier, ou essayez avec le numéro ou le titre imprimé.',
    busy: 'Trop d’images sont lues en ce moment. Réessayez dans quelques minutes, ou essayez avec le numéro ou le titre imprimé.',
    failed:
      'Votre navigateur n’a pas pu lire l’image. Essayez avec le numéro ou le titre imprimé, ou envoyez l’image.',
  },
  send: 'Envoyer l’image à ce serveur',
  back: 'Tous les papiers',
} as const

import type { Widen } from '../../texts/index.ts'

export const sheetFr = {
  title: 'Votre code pour lire votre dossier',
  for: (name: string, organisation: string) => `Pour ${name}, de la part de ${organisation}`,
  code: 'Le code',
  how: 'Comment l’utiliser',
  goTo: 'Sur un téléphone ou un ordinateur, allez à',
  type: 'Tapez le code. Majuscules ou minuscules, avec ou sans tirets.',
  birth: 'Tapez votre date de naissance : elle n’est pas sur ce papier.',
  opens: 'Ce qu’il ouvre',
  readsOnly:
    'Votre dossier, pour le lire : ce que vous devez faire et pour quand, où en est la demande, qui a lu votre dossier. Personne ne peut y changer quelque chose avec ce code.',
  until: (day: string) => `Il ouvre jusqu’au ${day}, ce jour compris.`,
  careful: 'À garder pour vous',
  keep: 'Gardez ce papier à part de vos documents d’identité. Qui a les deux peut lire votre dossier.',
  end: (organisation: string) =>
    `Papier perdu, ou vu par quelqu’un d’autre ? Dites-le à ${organisation} : le code est arrêté tout de suite, et vous en recevez un autre.`,
}

type Sheet = Widen<typeof sheetFr>

export const sheetNl: Sheet = {
  title: 'Uw code om uw dossier te lezen',
  for: (name, organisation) => `Voor ${name}, vanwege ${organisation}`,
  code: 'De code',
  how: 'Hoe u hem gebruikt',
  goTo: 'Ga met een telefoon of een computer naar',
  type: 'Typ de code. Hoofdletters of kleine letters, met of zonder streepjes.',
  birth: 'Typ uw geboortedatum: die staat niet op dit papier.',
  opens: 'Wat hij opent',
  readsOnly:
    'Uw dossier, om het te lezen: wat u moet doen en tegen wanneer, hoe het met de aanvraag staat, wie uw dossier heeft gelezen. Niemand kan er met deze code iets in veranderen.',
  until: (day) => `Hij opent tot en met ${day}.`,
  careful: 'Voor uzelf te houden',
  keep: 'Bewaar dit papier apart van uw identiteitsdocumenten. Wie beide heeft, kan uw dossier lezen.',
  end: (organisation) =>
    `Papier verloren, of door iemand anders gezien? Zeg het aan ${organisation}: de code wordt meteen stopgezet en u krijgt een andere.`,
}

export const sheetDe: Sheet = {
  title: 'Ihr Code, um Ihre Akte zu lesen',
  for: (name, organisation) => `Für ${name}, von ${organisation}`,
  code: 'Der Code',
  how: 'So benutzen Sie ihn',
  goTo: 'Gehen Sie mit einem Telefon oder Computer zu',
  type: 'Geben Sie den Code ein. Groß oder klein, mit oder ohne Striche.',
  birth: 'Geben Sie Ihr Geburtsdatum ein: Es steht nicht auf diesem Papier.',
  opens: 'Was er öffnet',
  readsOnly:
    'Ihre Akte, zum Lesen: was Sie tun müssen und bis wann, wo der Antrag steht, wer Ihre Akte gelesen hat. Niemand kann mit diesem Code etwas ändern.',
  until: (day) => `Er öffnet bis einschließlich ${day}.`,
  careful: 'Für Sie allein',
  keep: 'Bewahren Sie dieses Papier getrennt von Ihren Ausweispapieren auf. Wer beides hat, kann Ihre Akte lesen.',
  end: (organisation) =>
    `Papier verloren, oder von jemand anderem gesehen? Sagen Sie es ${organisation}: Der Code wird sofort beendet, und Sie bekommen einen anderen.`,
}

export const sheetEn: Sheet = {
  title: 'Your code to read your file',
  for: (name, organisation) => `For ${name}, from ${organisation}`,
  code: 'The code',
  how: 'How to use it',
  goTo: 'On a phone or a computer, go to',
  type: 'Type the code. Capitals or small letters, with or without dashes.',
  birth: 'Type your date of birth: it is not on this paper.',
  opens: 'What it opens',
  readsOnly:
    'Your file, to read it: what you must do and by when, where the request is, who read your file. Nobody can change anything with this code.',
  until: (day) => `It opens until ${day}, that day included.`,
  careful: 'To keep to yourself',
  keep: 'Keep this paper apart from your identity documents. Whoever has both can read your file.',
  end: (organisation) =>
    `Paper lost, or seen by somebody else? Tell ${organisation}: the code is stopped at once, and you get another.`,
}

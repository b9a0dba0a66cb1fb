import type { Letters } from './fr.ts'

export const de: Letters = {
  newPassword: (link) => ({
    subject: 'Ein neues Passwort wählen',
    text: `Guten Tag,

jemand hat ein neues Passwort für Ihr Sejour-Konto angefordert. Wenn Sie es waren, wählen Sie es hier innerhalb einer Stunde:

${link}

Wenn Sie es nicht waren, tun Sie nichts: Ihr Passwort bleibt dasselbe.`,
  }),
  passwordChanged: () => ({
    subject: 'Ihr Passwort wurde geändert',
    text: `Guten Tag,

das Passwort Ihres Sejour-Kontos wurde soeben geändert, und die anderen Geräte wurden abgemeldet.

Wenn Sie es nicht waren, fordern Sie sofort auf der Anmeldeseite ein neues Passwort an und benachrichtigen Sie den Verwalter Ihrer Organisation.`,
  }),
  verifyMail: (link) => ({
    subject: 'Ihre Adresse bestätigen',
    text: `Guten Tag,

bestätigen Sie, dass diese Adresse Ihre ist, indem Sie diesen Link innerhalb von drei Tagen öffnen:

${link}

Wenn Sie kein Sejour-Konto haben, tun Sie nichts.`,
  }),
  invitation: (from, organisation, link) => ({
    subject: `Einladung: ${organisation}`,
    text: `Guten Tag,

${from} lädt Sie ein, mit „${organisation}“ in Sejour zu arbeiten. Nehmen Sie die Einladung innerhalb von sieben Tagen an:

${link}

Wenn Sie diese Organisation nicht kennen, tun Sie nichts.`,
  }),
}
